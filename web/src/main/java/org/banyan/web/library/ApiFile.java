package org.banyan.web.library;

import java.time.Instant;
import java.util.List;
import org.banyan.domain.access.Condition;
import org.banyan.domain.library.FileKind;
import org.banyan.domain.library.FileTextState;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.library.FileLine;
import org.banyan.ejb.library.FileView;
import org.banyan.web.shared.Answers;

/**
 * A file in the API. People are handles, its page is a slug.
 *
 * @param page null where it belongs to the space itself
 * @param url where its bytes are
 * @param text whether the words inside its latest version are found
 * @param usedOn pages that show it or lead to it
 */
public record ApiFile(
    String id,
    String space,
    String page,
    String name,
    String type,
    FileKind kind,
    long size,
    String hash,
    int version,
    String alt,
    String caption,
    String author,
    Instant createdAt,
    Instant changedAt,
    Condition state,
    String url,
    ApiText text,
    List<ApiVersion> versions,
    List<ApiUse> usedOn) {

  /** One content that the file has or had, newest first. */
  public record ApiVersion(
      int number,
      String type,
      long size,
      String hash,
      String author,
      Instant attachedAt,
      String url) {}

  /** How far it is with the words inside. */
  public record ApiText(FileTextState state) {}

  /** A page that names it. */
  public record ApiUse(String space, String slug, String title, String url) {}

  static ApiFile of(FileView view) {
    FileLine line = view.line();
    return new ApiFile(
        PublicId.write(line.id()),
        line.place().space(),
        line.place().page(),
        line.name(),
        line.type().mediaType(),
        line.type().kind(),
        line.size(),
        view.hash(),
        line.version(),
        line.words().alt(),
        line.words().caption(),
        view.author().handle(),
        view.createdAt(),
        line.changedAt(),
        view.condition(),
        line.address(),
        new ApiText(view.text()),
        view.versions().stream().map(version -> version(line, version)).toList(),
        view.usedOn().stream().map(ApiFile::use).toList());
  }

  private static ApiVersion version(FileLine line, FileView.Version version) {
    return new ApiVersion(
        version.number(),
        version.type().mediaType(),
        version.size(),
        version.hash(),
        version.by().handle(),
        version.at(),
        line.address() + "?v=" + version.number());
  }

  private static ApiUse use(FileView.Use use) {
    return new ApiUse(
        use.location().space(), use.location().slug(), use.title(), Answers.page(use.location()));
  }
}
