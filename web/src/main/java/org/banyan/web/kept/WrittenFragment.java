package org.banyan.web.kept;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A piece that was written before, escaped where it had to be. */
final class WrittenFragment extends UIComponentBase {

  private final String html;

  WrittenFragment(String html) {
    this.html = html;
    setTransient(true);
  }

  @Override
  public String getFamily() {
    return "banyan.kept";
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    context.getResponseWriter().write(html);
  }
}
