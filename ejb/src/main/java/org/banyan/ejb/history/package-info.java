/** Shows what a page was: its revisions, the changes of its properties, any two compared. */
package org.banyan.ejb.history;
