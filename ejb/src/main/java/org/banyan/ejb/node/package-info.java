/**
 * Word between the nodes that run on one database. Announces what others tell, to observers of
 * {@code Heard}. Promises no arrival: whoever needs it follows the change log too, or waits for the
 * answers.
 */
package org.banyan.ejb.node;
