/** Screens of a page: read, write, start, arrange. Announces nothing; decides nothing. */
package org.banyan.web.page;
