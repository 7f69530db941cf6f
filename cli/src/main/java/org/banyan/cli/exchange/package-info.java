/**
 * Brings a folder of Markdown into a space of a running wiki: packs it, sends it through the REST
 * API like any other program, and follows the import to its end. Never touches a database, and
 * leaves to the server what becomes of each file.
 */
package org.banyan.cli.exchange;
