package org.banyan.domain.link;

import java.util.Set;
import org.banyan.domain.markup.LinkTarget;
import org.banyan.domain.page.Page;

/** A page has a published text that names these, for the first time or anew. */
public record PageLinked(Page page, Set<LinkTarget> targets, boolean created) {}
