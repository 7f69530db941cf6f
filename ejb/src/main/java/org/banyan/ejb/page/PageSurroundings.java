package org.banyan.ejb.page;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.banyan.domain.axis.Axis;
import org.banyan.ejb.axis.AxisValueLine;

/** What stands beside the text of a page for everybody who may read it. */
record PageSurroundings(
    List<Person> contributors,
    SortedSet<String> labels,
    Map<Axis, List<AxisValueLine>> values,
    List<PageLine> way,
    List<PageLine> children) {}
