/** Screens of people: joining, profiles, one's own settings, what administrators decide. */
package org.banyan.web.account;
