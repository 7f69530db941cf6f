package org.banyan.web.bin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.domain.access.Condition;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.shared.Expectation;
import org.banyan.web.form.Said;
import org.banyan.web.page.PageAt;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** Throwing a page away, and taking it out of the bin again. */
@Named("binChangeView")
@RequestScoped
public class BinChangeView {

  @Inject private CurrentReader current;
  @Inject private PageAt at;
  @Inject private PageArranging arranging;
  @Inject private Said said;

  public void show() {
    at.find();
    at.require(current, at.getHeading(), "page.bin");
  }

  public void bin() {
    arranging.bin(at.asked(), current.reader(), Expectation.none());
    said.andShow("bin.binned", Answers.path("s", at.asked().space()));
  }

  public void unbin() {
    said.andShow("bin.unbinned", Answers.page(arranging.unbin(at.asked(), current.reader())));
  }

  public boolean isBinned() {
    return at.getHeading().condition() == Condition.BINNED;
  }

  public boolean isDestroyable() {
    return isBinned() && at.getHeading().may("page.destroy");
  }
}
