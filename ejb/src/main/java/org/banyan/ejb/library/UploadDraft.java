package org.banyan.ejb.library;

/**
 * What is said of a file before it comes in parts.
 *
 * @param size how many bytes it has
 * @param replaces id of the file of which it is a new version; null for a new file
 */
public record UploadDraft(FileDraft file, long size, Long replaces) {}
