/**
 * Promises that within a second all nodes have the time an administrator set, where the server was
 * started with a test clock. Never shifts anything elsewhere.
 */
package org.banyan.ejb.rehearsal;
