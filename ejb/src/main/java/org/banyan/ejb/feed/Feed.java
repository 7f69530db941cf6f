package org.banyan.ejb.feed;

import java.util.List;

/**
 * A feed, newest first.
 *
 * @param about title of the space or page; null for the site and for a person
 * @param present the steps of its present address below {@code /feeds}, without the ending
 */
public record Feed(String about, List<String> present, List<FeedEntry> entries) {}
