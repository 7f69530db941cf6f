/**
 * Promises backups of the embedded database and its files as one cut, made while people write, each
 * piece with its checksum. Never restores: that is done from the command line, beside a stopped
 * server.
 */
package org.banyan.ejb.keeping;
