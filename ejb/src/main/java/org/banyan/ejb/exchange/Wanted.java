package org.banyan.ejb.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageKind;
import org.banyan.ejb.conversion.ConvertedPage;
import org.banyan.ejb.page.PageDraft;
import org.banyan.ejb.page.PageMove;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.remark.Remark.Kind;

/** The properties that a file wants for its page, without those that this wiki does not know. */
final class Wanted {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");

  private final ConvertedPage page;
  private final ImportBatch batch;
  private final String parent;
  private final List<String> themes;
  private final List<String> regions;
  private final List<String> targets;
  private final PageKind kind;
  private final String language;

  Wanted(ConvertedPage page, ImportBatch batch) {
    this.page = page;
    this.batch = batch;
    this.parent = parent();
    this.themes = known(Axis.THEME, page.properties().themes());
    this.regions = known(Axis.REGION, page.properties().regions());
    this.targets = known(Axis.TARGET, page.properties().targets());
    this.kind = page.properties().kind().map(this::kind).orElse(null);
    this.language = page.properties().language().flatMap(this::language).orElse(null);
  }

  PageDraft draft(String summary) {
    return new PageDraft(
        page.title(),
        page.body(),
        page.slug(),
        summary,
        parent,
        page.properties().labels(),
        given(themes),
        given(regions),
        given(targets),
        kind,
        language);
  }

  /** What the page does not have yet; null where it has everything. */
  PagePatch patch(Page has) {
    var is = has.classification();
    boolean stands = parent == null || has.parent() != null && has.parent().slug().equals(parent);
    var patch =
        new PagePatch(
            PageMove.under(stands ? null : parent),
            differing(page.properties().labels(), is.labels()),
            differing(themes, is.keys(Axis.THEME)),
            differing(regions, is.keys(Axis.REGION)),
            differing(targets, is.keys(Axis.TARGET)),
            kind == is.kind() ? null : kind,
            language == null || language.equals(is.language()) ? null : language,
            null,
            null,
            null,
            null);
    return patch.equals(PagePatch.state(null)) ? null : patch;
  }

  private List<String> given(List<String> keys) {
    return keys.isEmpty() && !page.properties().complete() ? null : keys;
  }

  private List<String> differing(List<String> wanted, Set<String> has) {
    var folded = new TreeSet<String>();
    wanted.forEach(word -> folded.add(word.toLowerCase(Locale.ROOT)));
    return given(wanted) == null || folded.equals(has) ? null : wanted;
  }

  private String parent() {
    var named = page.parent().orElse(null);
    if (named == null || batch.has(named)) {
      return named;
    }
    batch.remark(Kind.PARENT_MISSING, page.source(), named);
    return null;
  }

  private List<String> known(Axis axis, List<String> keys) {
    List<String> known = new ArrayList<>();
    for (var key : keys) {
      if (batch.surroundings.values().get(axis).contains(key)) {
        known.add(key);
      } else {
        unknown(axis.plural(), key);
      }
    }
    return known;
  }

  private PageKind kind(String name) {
    try {
      return PageKind.valueOf(name);
    } catch (IllegalArgumentException other) {
      unknown("kind", name);
      return null;
    }
  }

  private Optional<String> language(String name) {
    boolean known = name.length() <= 12 && LANGUAGE.matcher(name).matches();
    if (!known) {
      unknown("language", name);
    }
    return known ? Optional.of(name) : Optional.empty();
  }

  private void unknown(String property, String value) {
    batch.remark(Kind.UNKNOWN_VALUE, page.source(), property + ": " + value);
  }
}
