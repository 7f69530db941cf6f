package org.banyan.ejb.library;

/**
 * How far an upload has come.
 *
 * @param offset how many bytes are there: where the next part begins
 * @param fileId the file it has become; null until then
 */
public record UploadState(long id, String name, long offset, long size, Long fileId) {}
