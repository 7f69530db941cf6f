package org.banyan.ejb.keeping;

import java.time.Instant;

/**
 * A backup that lies whole on the server's disk.
 *
 * @param path where, on the server's machine
 * @param bytes how long the archive is
 * @param sha256 checksum of the archive
 * @param schema the newest migration its database has
 * @param files how many files are in it, besides the database
 */
public record BackupMade(
    String path, Instant madeAt, long bytes, String sha256, String schema, int files) {}
