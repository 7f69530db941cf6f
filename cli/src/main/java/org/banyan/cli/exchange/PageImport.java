package org.banyan.cli.exchange;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import java.util.Set;
import org.banyan.cli.conversion.ConvertedPage;

/** Brings one page into the space, leaving in peace what people wrote there since. */
final class PageImport {

  private final WikiSpace space;
  private final Set<String> existing;
  private final boolean dryRun;

  /**
   * @param existing slugs the space is known to have
   */
  PageImport(WikiSpace space, Set<String> existing, boolean dryRun) {
    this.space = space;
    this.existing = existing;
    this.dryRun = dryRun;
  }

  Outcome bring(ConvertedPage page) {
    if (!existing.contains(page.slug())) {
      return dryRun ? Outcome.NEW : create(page);
    }
    var known = space.page(page.slug());
    return known.isPresent() ? update(page, known.get()) : create(page);
  }

  private Outcome create(ConvertedPage page) {
    var fields = text(page).add("slug", page.slug());
    PageProperties.of(page).forEach(fields::add);
    var answer = space.write(fields.build());
    if (answer.isGood()) {
      return Outcome.NEW;
    }
    // the slug may be the former one of a page that was renamed here
    var renamed = answer.status() == 409 ? space.page(page.slug()) : Optional.<WikiPage>empty();
    return update(page, renamed.orElseThrow(() -> new Refused(answer)));
  }

  private Outcome update(ConvertedPage page, WikiPage known) {
    var outcome = isSame(page, known) ? Outcome.UNCHANGED : revise(page, known);
    var properties = PageProperties.differing(page, known);
    if (properties.isEmpty()) {
      return outcome;
    }
    if (!dryRun) {
      accepted(space.arrange(known, properties));
    }
    return outcome == Outcome.UNCHANGED ? Outcome.ARRANGED : outcome;
  }

  private Outcome revise(ConvertedPage page, WikiPage known) {
    var imports = new ImportHistory(space.revisions(known), page);
    if (imports.endsWith(ImportMark.of(page))) {
      return Outcome.KEPT;
    }
    if (imports.base().isEmpty()) {
      return leave(page);
    }
    int base = imports.base().getAsInt();
    if (dryRun) {
      return base == known.revision() ? Outcome.CHANGED : Outcome.MERGED;
    }
    return save(text(page).add("baseRevision", base), known);
  }

  /** A page that no import made belongs to people; a list of pages is no loss beside it. */
  private static Outcome leave(ConvertedPage page) {
    if (page.isMade()) {
      return Outcome.KEPT;
    }
    throw new Refused(409, "a page of this address is here already and was not imported");
  }

  private Outcome save(JsonObjectBuilder change, WikiPage known) {
    var answer = space.revise(known, change.build());
    if (answer.status() == 409) {
      throw new Refused(
          409, "it changed here and in the folder at the same place; nothing was saved");
    }
    var saved = accepted(answer);
    if (saved.getBoolean("unchanged", false)) {
      return Outcome.UNCHANGED;
    }
    return saved.getBoolean("merged", false) ? Outcome.MERGED : Outcome.CHANGED;
  }

  private static JsonObject accepted(Answer answer) {
    if (!answer.isGood()) {
      throw new Refused(answer);
    }
    return answer.json();
  }

  private static JsonObjectBuilder text(ConvertedPage page) {
    return Json.createObjectBuilder()
        .add("title", page.title())
        .add("body", page.body())
        .add("summary", ImportMark.of(page).summary(page.properties().summary()));
  }

  private static boolean isSame(ConvertedPage page, WikiPage known) {
    return known.title().equals(page.title())
        && known.body().stripTrailing().equals(page.body().stripTrailing());
  }
}
