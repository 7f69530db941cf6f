/** Atom feeds, and maps and manifests for machines that read the site. */
package org.banyan.web.feed;
