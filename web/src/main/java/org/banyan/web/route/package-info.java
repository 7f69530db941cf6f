/**
 * Leads friendly addresses to views, by one readable table that tests and programs can ask too.
 * Announces nothing; never lets a view file be asked for by its own name.
 */
package org.banyan.web.route;
