/**
 * Answers what cannot be shown or done: the right status, and a screen that says what happened,
 * what was kept and what to do next. Never tells more than the refusal itself does.
 */
package org.banyan.web.refusal;
