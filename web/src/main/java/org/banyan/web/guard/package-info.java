/**
 * Stands before every request: what cannot be read is refused, security headers are on every
 * answer, and no deed is done that another site asks for. Never decides who may do what.
 */
package org.banyan.web.guard;
