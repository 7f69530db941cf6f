/**
 * Promises that a token is recognised in two statements, can be seen and revoked by its person
 * alone, and ends with the rights of that person. Never answers a token once it is made.
 */
package org.banyan.ejb.token;
