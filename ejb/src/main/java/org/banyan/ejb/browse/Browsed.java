package org.banyan.ejb.browse;

import java.util.List;
import java.util.Map;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.ejb.page.PageLine;
import org.banyan.ejb.shared.Listing;

/**
 * Pages looked at from some sides.
 *
 * @param total how many there are on all stretches of the list
 * @param sides how many of them have which value of each side; values without a page are left out,
 *     except those right below the one that is looked at
 * @param above on the axis that leads: the values above the one looked at, root first
 */
public record Browsed(
    Listing<PageLine> pages,
    long total,
    Map<Side, List<SideCount>> sides,
    List<AxisValueLine> above) {}
