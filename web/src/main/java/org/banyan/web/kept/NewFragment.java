package org.banyan.web.kept;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Consumer;

/** A piece that is written for the first time, and told to whoever keeps it. */
final class NewFragment extends UIComponentBase {

  private final Consumer<String> keeper;

  NewFragment(Consumer<String> keeper) {
    this.keeper = keeper;
    setTransient(true);
  }

  @Override
  public String getFamily() {
    return "banyan.kept";
  }

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  @Override
  public void encodeChildren(FacesContext context) throws IOException {
    ResponseWriter outside = context.getResponseWriter();
    StringWriter html = new StringWriter();
    ResponseWriter inside = outside.cloneWithWriter(html);
    context.setResponseWriter(inside);
    try {
      for (UIComponent child : getChildren()) {
        child.encodeAll(context);
      }
      inside.flush();
    } finally {
      context.setResponseWriter(outside);
    }
    outside.write(html.toString());
    keeper.accept(html.toString());
  }
}
