/**
 * Promises that what is restored is what was backed up, whole, or nothing at all. Never touches a
 * folder that holds anything, and never a server.
 */
package org.banyan.cli.keeping;
