package org.banyan.domain.library;

/**
 * What a file belongs to.
 *
 * @param space key
 * @param page slug; null where it belongs to the space itself
 */
public record FilePlace(String space, String page) {}
