/** The screen of what leads to a page and where it leads. */
package org.banyan.web.link;
