package org.banyan.ejb.bin;

import java.util.List;
import java.util.Map;
import org.banyan.domain.page.PageLocation;

/**
 * What goes with a page that is destroyed.
 *
 * @param counts how many there are of what, such as {@code revisions}; each more than none
 * @param addresses that become free, present and former ones
 * @param below pages that stand below it, and stay
 */
public record Burden(
    PageLocation location,
    String title,
    boolean binned,
    Map<String, Long> counts,
    List<PageLocation> addresses,
    int below) {}
