/**
 * Keeps whole answers to guests in this node's memory. Promises that what any node has changed is
 * gone from it within a second, and on the node of the change before that is acknowledged. Never
 * asks who reads: only what every guest may see is given to it.
 */
package org.banyan.ejb.pagecache;
