/**
 * Promises that what administrators say of the site is on every node within seconds, costs a page
 * no statement, and that whoever joins has accepted the code of conduct that stands.
 */
package org.banyan.ejb.site;
