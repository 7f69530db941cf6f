package org.banyan.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.banyan.domain.library.FileKind;
import org.banyan.ejb.library.FileFilter;
import org.banyan.ejb.library.FileLine;
import org.banyan.ejb.library.FileReading;
import org.banyan.ejb.shared.Listing;
import org.banyan.ejb.shared.Slice;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;
import org.banyan.web.space.SpaceAt;

/** The files of a space and of its pages. */
@Named("libraryListView")
@RequestScoped
public class LibraryListView {

  private static final int MANY = 48;

  @Inject private HttpServletRequest request;
  @Inject private Here here;
  @Inject private CurrentReader current;
  @Inject private SpaceAt at;
  @Inject private Attaching attaching;
  @Inject private FileReading reading;

  private Listing<FileLine> found = new Listing<>(List.of(), null);
  private boolean open;

  public void show() {
    if (at.find()) {
      String space = at.getSpace().key();
      Slice slice = Slice.of(MANY, request.getParameter("after"));
      found = reading.ofSpace(space, filter(), slice, current.reader());
      open = attaching.isOpen(space, null);
    }
  }

  private FileFilter filter() {
    String words = getWords().isBlank() ? null : getWords();
    return new FileFilter(words, getKind(), isBinned());
  }

  public List<FileLine> getFiles() {
    return found.items();
  }

  /** Where the list goes on; null at its end. */
  public String getNext() {
    return found.next() == null ? null : here.with("after", found.next());
  }

  public String getWords() {
    return parameter("q");
  }

  /** Null for all; a kind that there is not finds all too. */
  public FileKind getKind() {
    return Arrays.stream(FileKind.values())
        .filter(kind -> kind.name().equals(parameter("kind")))
        .findFirst()
        .orElse(null);
  }

  public List<FileKind> getKinds() {
    return List.of(FileKind.values());
  }

  public boolean isBinned() {
    return parameter("bin").equals("1");
  }

  public boolean isTable() {
    return parameter("view").equals("list");
  }

  /** Whether anything narrows the list. */
  public boolean isNarrowed() {
    return !getWords().isBlank() || getKind() != null;
  }

  public boolean isOpen() {
    return open;
  }

  private String parameter(String name) {
    String given = request.getParameter(name);
    return given == null ? "" : given;
  }
}
