/**
 * The shipped server, run as people run it: a process with its own folders, ports and database.
 * Promises one start per database for all tests together; never reaches into the program.
 */
package org.banyan.ear.running;
