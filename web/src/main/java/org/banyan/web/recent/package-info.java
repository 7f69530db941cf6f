/** What happened lately, by day and page, on screens and for programs. */
package org.banyan.web.recent;
