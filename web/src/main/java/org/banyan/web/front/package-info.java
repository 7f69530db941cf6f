/** The front page of the site and what changed lately. */
package org.banyan.web.front;
