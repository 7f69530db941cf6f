package org.banyan.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.domain.access.Condition;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.library.FileArranging;
import org.banyan.ejb.library.FileLine;
import org.banyan.ejb.library.FilePatch;
import org.banyan.ejb.library.FileReading;
import org.banyan.ejb.library.FileView;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;
import org.banyan.web.shared.Answers;

/** A file on its own screen: what it is, was, is called, and where it is used. */
@Named("libraryShowView")
@RequestScoped
public class LibraryShowView {

  @Inject private Here here;
  @Inject private CurrentReader current;
  @Inject private FileReading reading;
  @Inject private FileArranging arranging;
  @Inject private Said said;

  private FileView file;
  private String name;
  private String alt;
  private String caption;

  /** Fills the form at first; a form that comes back is shown as it came. */
  public void show() {
    FileLine line = getFile().line();
    Answers.keepSecret(file.visibility());
    if (!line.place().space().equals(here.step("space"))) {
      Answers.moved(here.withSteps(line.place().space(), here.step("file")));
    } else if (!FacesContext.getCurrentInstance().isPostback()) {
      name = line.name();
      alt = line.words().alt();
      caption = line.words().caption();
    }
  }

  public FileView getFile() {
    if (file == null) {
      file = reading.show(id(), current.reader());
    }
    return file;
  }

  public void describe() {
    String newName = getFile().may("file.rename") ? name : null;
    arranging.change(id(), new FilePatch(newName, alt, caption), current.reader());
    said.andShow("library.described", here.getPath());
  }

  public void bin() {
    arranging.bin(id(), current.reader());
    said.andShow("library.binned", here.getPath());
  }

  public void unbin() {
    arranging.unbin(id(), current.reader());
    said.andShow("library.unbinned", here.getPath());
  }

  public boolean isBinned() {
    return getFile().condition() == Condition.BINNED;
  }

  /** What to write in a text, to show or offer the file there. */
  public String getMarkup() {
    FileLine line = getFile().line();
    String words = line.words().alt().isEmpty() ? line.name() : line.words().alt();
    String target = line.name().contains(" ") ? "<" + line.name() + ">" : line.name();
    return (line.type().shown() ? "!" : "") + "[" + words + "](" + target + ")";
  }

  private long id() {
    return PublicId.required(here.step("file"));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAlt() {
    return alt;
  }

  public void setAlt(String alt) {
    this.alt = alt;
  }

  public String getCaption() {
    return caption;
  }

  public void setCaption(String caption) {
    this.caption = caption;
  }
}
