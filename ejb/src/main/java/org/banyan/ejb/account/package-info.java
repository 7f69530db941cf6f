/**
 * Promises profiles, the directory of people, and what administrators decide about accounts, all on
 * record. Announces {@code AccountChanged}. Never shows a mail address but to its owner and those
 * who help.
 */
package org.banyan.ejb.account;
