/** What this site says of itself, on every screen, and where administrators say it. */
package org.banyan.web.site;
