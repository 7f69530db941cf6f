package org.banyan.ejb.page;

import java.util.List;
import org.banyan.domain.page.PageKind;

/**
 * A page to be created; what is null is not given. Axes given replace what the space would give.
 *
 * @param parent slug in the same space
 */
public record PageDraft(
    String title,
    String body,
    String slug,
    String summary,
    String parent,
    List<String> labels,
    List<String> themes,
    List<String> regions,
    List<String> targets,
    PageKind kind,
    String language) {}
