package org.banyan.ejb.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.stream.Stream;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.exchange.ExchangeDeed;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.conversion.ExportedPages;
import org.banyan.ejb.library.FileCopies;

/** Takes a space out, as far as the reader may read it by then, portion by portion. */
@Stateless
public class Exporting {

  private static final int FORMAT = 1;

  @Inject Access access;
  @Inject AuditLog audit;
  @Inject ExportQueries queries;
  @Inject FileCopies files;
  @Inject Spaces spaces;

  /** What there is to take out; goes on record. */
  public ExportPlan begin(String space, Reader reader) {
    SpaceNode node = require(space, reader);
    var pages = queries.pages(node.id());
    audit.record(
        new DeedDone(
            reader.accountId(),
            reader.handle(),
            "export",
            node.key(),
            pages.size() + (pages.size() == 1 ? " page" : " pages")));
    return new ExportPlan(node.key(), node.title(), pages);
  }

  /**
   * What stands before all pages: by what the archive is known, and the files of the space itself.
   */
  public List<ExportPart> takeOwn(String space, Reader reader) {
    SpaceNode node = require(space, reader);
    var own = files.of(new FilePlace(node.key(), null), reader);
    var about =
        Json.createObjectBuilder()
            .add("format", FORMAT)
            .add("space", node.key())
            .add("title", node.title())
            .add("files", FileMatter.of(own))
            .build();
    return Stream.concat(
            Stream.of(new ExportPart(ExportedPages.MARK, about.toString(), null)),
            own.stream().map(file -> ExportPart.file(null, file)))
        .toList();
  }

  /** Some of the pages of a plan, each followed by its files. */
  public List<ExportPart> take(String space, List<Long> pages, Reader reader) {
    SpaceNode node = require(space, reader);
    return queries.bodies(node.id(), pages).stream()
        .flatMap(page -> parts(node, page, reader))
        .toList();
  }

  private Stream<ExportPart> parts(SpaceNode node, ExportQueries.PageAndBody of, Reader reader) {
    var slug = of.page().slug();
    var attached = files.of(new FilePlace(node.key(), slug), reader);
    var matter = PageMatter.of(of.page(), ImportMark.without(of.summary()), attached);
    return Stream.concat(
        Stream.of(ExportPart.page(slug, matter + of.body())),
        attached.stream().map(file -> ExportPart.file(slug, file)));
  }

  private SpaceNode require(String key, Reader reader) {
    SpaceTree tree = spaces.tree();
    SpaceNode node = tree.find(key).orElseThrow(NotFound::new);
    access.require(reader, ExchangeDeed.EXPORT, Place.space(tree.way(node.id())));
    return node;
  }
}
