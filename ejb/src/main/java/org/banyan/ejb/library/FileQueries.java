package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.library.FileText;
import org.banyan.domain.library.FileTextState;
import org.banyan.domain.library.FileType;
import org.banyan.domain.library.FileVersion;
import org.banyan.domain.library.LibraryFile;
import org.banyan.domain.page.Page;
import org.banyan.ejb.page.Person;
import org.banyan.ejb.shared.Listing;
import org.banyan.ejb.shared.Slice;

/** Queries about files. */
@ApplicationScoped
class FileQueries {

  private static final int MOST = 500;
  private static final String LINES =
      "select f, v from LibraryFile f join FileVersion v on v.file = f and v.number = f.latest"
          + " join fetch v.author left join fetch f.page p where ";
  private static final String OF_SPACE =
      "(p.id is null and f.space.id = :place or p.space.id = :place)"
          + " and (p.id is null or p.condition <> BINNED)";
  private static final String OF_PAGE = "p.id = :place";

  @PersistenceContext EntityManager em;

  /** All files of a space and of its pages, last changed first. */
  Listing<FileLine> ofSpace(PlaceSpot spot, FileFilter filter, Slice slice) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    StringBuilder where = new StringBuilder(OF_SPACE);
    narrow(where, arguments, filter);
    where.append(" and (f.changedAt < :before or f.changedAt = :before and f.id < :beforeId)");
    arguments.put("before", slice.before());
    arguments.put("beforeId", slice.beforeId());
    where.append(" order by f.changedAt desc, f.id desc");
    List<FileLine> read = lines(spot, where.toString(), arguments, slice.limit() + 1);
    return Listing.cut(read, slice.limit(), line -> Slice.cursor(line.changedAt(), line.id()));
  }

  /** The files of a page, by name. */
  List<FileLine> ofPage(PlaceSpot spot) {
    String where = OF_PAGE + " and f.condition <> BINNED order by lower(f.name), f.id";
    return lines(spot, where, Map.of(), MOST);
  }

  FileLine line(FileSpot spot) {
    return em.createQuery(LINES + "f.id = :file", Object[].class)
        .setParameter("file", spot.fileId())
        .getResultStream()
        .map(row -> line(row, spot.location().space()))
        .findFirst()
        .orElseThrow();
  }

  List<FileView.Version> versions(long fileId) {
    return em.createQuery(
            "select v from FileVersion v join fetch v.author where v.file.id = :file"
                + " order by v.number desc",
            FileVersion.class)
        .setParameter("file", fileId)
        .setMaxResults(MOST)
        .getResultStream()
        .map(FileQueries::version)
        .toList();
  }

  /** How far it is with the words inside the latest version. */
  FileTextState text(LibraryFile file, FileType type) {
    if (!FileText.isIn(type)) {
      return FileTextState.NONE;
    }
    return em.createQuery(
            "select t.state from FileText t where t.fileId = :file and t.number = :number",
            FileTextState.class)
        .setParameter("file", file.id())
        .setParameter("number", file.latest())
        .getResultStream()
        .findFirst()
        .orElse(FileTextState.WAITING);
  }

  private static void narrow(
      StringBuilder where, Map<String, Object> arguments, FileFilter filter) {
    where.append(filter.binned() ? " and f.condition = BINNED" : " and f.condition <> BINNED");
    if (filter.words() != null) {
      where.append(
          " and (lower(f.name) like :words escape '!' or lower(f.alt) like :words escape '!'"
              + " or lower(f.caption) like :words escape '!')");
      String words = filter.words().strip().toLowerCase(Locale.ROOT);
      arguments.put("words", "%" + words.replaceAll("[!%_]", "!$0").replaceAll("\\s+", "%") + "%");
    }
    if (filter.kind() != null) {
      where.append(" and v.type in :types");
      arguments.put("types", FileType.of(filter.kind()));
    }
  }

  private List<FileLine> lines(
      PlaceSpot spot, String where, Map<String, Object> arguments, int most) {
    TypedQuery<Object[]> query = em.createQuery(LINES + where, Object[].class);
    long place = spot.pageId() == null ? spot.spaceId() : spot.pageId();
    query.setParameter("place", place).setMaxResults(most);
    arguments.forEach(query::setParameter);
    return query.getResultStream().map(row -> line(row, spot.location().space())).toList();
  }

  private static FileLine line(Object[] row, String space) {
    LibraryFile file = (LibraryFile) row[0];
    FileVersion latest = (FileVersion) row[1];
    Page page = file.page();
    return new FileLine(
        file.id(),
        new FilePlace(space, page == null ? null : page.slug()),
        page == null ? null : page.title(),
        file.name(),
        latest.bytes().type(),
        latest.bytes().size(),
        latest.number(),
        file.words(),
        Person.of(latest.author()),
        file.changedAt());
  }

  private static FileView.Version version(FileVersion version) {
    return new FileView.Version(
        version.number(),
        version.bytes().type(),
        version.bytes().size(),
        version.bytes().hash(),
        Person.of(version.author()),
        version.attachedAt());
  }
}
