/** What links to what: wiki links kept by address, so that a rename rewrites nothing. */
package org.banyan.domain.link;
