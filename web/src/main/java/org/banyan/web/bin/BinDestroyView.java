package org.banyan.web.bin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.banyan.ejb.bin.BinReading;
import org.banyan.ejb.bin.Burden;
import org.banyan.ejb.bin.PageDestroying;
import org.banyan.web.form.Said;
import org.banyan.web.page.PageAt;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** Destroying a page for good, once it is said what goes with it. */
@Named("binDestroyView")
@RequestScoped
public class BinDestroyView {

  @Inject private CurrentReader current;
  @Inject private PageAt at;
  @Inject private BinReading reading;
  @Inject private PageDestroying destroying;
  @Inject private Said said;

  private Burden burden;

  public void show() {
    at.find();
    burden = reading.burden(at.asked(), current.reader());
  }

  public void destroy() {
    destroying.destroy(at.asked(), current.reader());
    said.andShow("bin.destroyed", Answers.path("s", at.asked().space(), "bin"));
  }

  public Burden getBurden() {
    if (burden == null) {
      burden = reading.burden(at.asked(), current.reader());
    }
    return burden;
  }

  public List<Map.Entry<String, Long>> getCounts() {
    return List.copyOf(getBurden().counts().entrySet());
  }
}
