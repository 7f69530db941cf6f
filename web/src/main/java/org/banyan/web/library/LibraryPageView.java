package org.banyan.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.domain.library.FilePlace;
import org.banyan.ejb.library.FileLine;
import org.banyan.ejb.library.FileReading;
import org.banyan.web.page.PageAt;
import org.banyan.web.reader.CurrentReader;

/** The files of a page. */
@Named("libraryPageView")
@RequestScoped
public class LibraryPageView {

  @Inject private CurrentReader current;
  @Inject private PageAt at;
  @Inject private Attaching attaching;
  @Inject private FileReading reading;

  private List<FileLine> files = List.of();
  private boolean open;

  public void show() {
    at.find();
    FilePlace page = new FilePlace(at.asked().space(), at.asked().slug());
    files = reading.ofPage(page, current.reader());
    open = attaching.isOpen(page.space(), page.page());
  }

  public List<FileLine> getFiles() {
    return files;
  }

  public boolean isOpen() {
    return open;
  }
}
