package org.banyan.domain.job;

/**
 * What a person wants done in the background.
 *
 * @param kind which worker does it
 * @param ownerId the account that asks
 * @param spaceId where it is done; null for the whole site
 * @param title what people know it by, such as the name of a file
 * @param settings for the worker alone
 */
public record JobOrder(String kind, long ownerId, Long spaceId, String title, String settings) {}
