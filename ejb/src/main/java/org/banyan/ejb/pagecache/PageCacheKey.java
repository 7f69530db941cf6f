package org.banyan.ejb.pagecache;

/**
 * What tells one answer to guests from another.
 *
 * @param site scheme and host as asked for, since absolute addresses in the answer repeat them
 * @param path as sent, without a query
 */
public record PageCacheKey(String site, String path, String language, String theme) {}
