package org.banyan.domain.library;

/**
 * Bytes that are kept for good.
 *
 * @param keptAs how the store finds them
 * @param hash SHA-256 in hexadecimal
 */
public record FileBytes(String keptAs, String hash, long size, FileType type) {}
