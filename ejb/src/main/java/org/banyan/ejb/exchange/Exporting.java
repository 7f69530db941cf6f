package org.banyan.ejb.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
import org.banyan.ejb.library.FileReading;

/** Takes a space out, as far as the reader may read it by then, portion by portion. */
@Stateless
public class Exporting {

  @Inject Access access;
  @Inject AuditLog audit;
  @Inject ExportQueries queries;
  @Inject FileReading files;
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
            "space:" + node.key(),
            pages.size() + " pages"));
    return new ExportPlan(node.key(), node.title(), pages);
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
    var page = ExportPart.page(slug, PageMatter.of(of.page()) + of.body());
    return Stream.concat(
        Stream.of(page),
        files.ofPage(new FilePlace(node.key(), slug), reader).stream()
            .map(line -> files.content(line.id(), null, reader))
            .map(file -> ExportPart.file(slug, file.name(), file.path())));
  }

  private SpaceNode require(String key, Reader reader) {
    SpaceTree tree = spaces.tree();
    SpaceNode node = tree.find(key).orElseThrow(NotFound::new);
    access.require(reader, ExchangeDeed.EXPORT, Place.space(tree.way(node.id())));
    return node;
  }
}
