/**
 * Promises positions to all committed changes, given by one node at a time, within a second.
 * Announces nothing: followers look. Never loses a change whose transaction took long.
 */
package org.banyan.ejb.changelog;
