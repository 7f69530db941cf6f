/**
 * Brings a folder of Markdown into a space of a running wiki, through its REST API like any other
 * program. Promises that a second run changes only what changed in the folder, and that what people
 * wrote in the wiki meanwhile stays. Never touches a database.
 */
package org.banyan.cli.exchange;
