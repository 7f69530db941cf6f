/**
 * People and places for tests to meet in, made through the front door. Promises each once for a
 * server; never hands out what another test changes.
 */
package org.banyan.ear.community;
