/**
 * Stands before every request: security headers on every answer, and no deed asked for from another
 * site. Never decides who may do what.
 */
package org.banyan.web.guard;
