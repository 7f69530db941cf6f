/** Screens of a page's life: its revisions, what changed between two, changes of properties. */
package org.banyan.web.history;
