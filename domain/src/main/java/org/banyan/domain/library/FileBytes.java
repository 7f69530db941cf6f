package org.banyan.domain.library;

/**
 * Bytes that are kept for good.
 *
 * @param keptAs how the store finds them
 * @param hash SHA-256 in hexadecimal
 * @param picture how large the picture is that they are, if they are one
 */
public record FileBytes(
    String keptAs, String hash, long size, FileType type, PictureSize picture) {}
