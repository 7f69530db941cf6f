package org.banyan.ejb.exchange;

import java.util.List;

/**
 * What an export will hold.
 *
 * @param space present key
 * @param pages ids of the pages, in the order of their slugs
 */
public record ExportPlan(String space, String title, List<Long> pages) {}
