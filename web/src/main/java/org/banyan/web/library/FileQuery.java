package org.banyan.web.library;

import jakarta.ws.rs.QueryParam;
import org.banyan.domain.library.FileKind;
import org.banyan.ejb.library.FileFilter;
import org.banyan.web.api.Query;

/** Which files of a space a call asks for. */
public class FileQuery {

  @QueryParam("q")
  String words;

  @QueryParam("kind")
  String kind;

  @QueryParam("page")
  String page;

  /** The slug of the page whose files are asked for; null for all of the space. */
  String page() {
    return Query.text(page);
  }

  FileFilter filter() {
    return new FileFilter(Query.text(words), Query.choice("kind", FileKind.class, kind), false);
  }
}
