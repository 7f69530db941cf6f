package org.banyan.domain.page;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.axis.AxisValue;

/**
 * Where a new page stands from its first moment.
 *
 * @param parent null for a page at the root of its space's tree
 */
public record PageBeginning(
    Page parent, PageKind kind, Set<String> labels, Map<Axis, Collection<AxisValue>> values) {}
