package org.banyan.web.kept;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of a screen that is put together and written only where it was not written before from
 * the same values: those of {@code of}, if there are any, and what every piece may use (language,
 * site). Values are told apart by {@code equals}. Within a loop it cannot be used, since a loop has
 * its values only when it is written.
 */
public final class KeptHandler extends TagHandler {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final TagAttribute of = getAttribute("of");

  private final String place = tag.getLocation().toString();

  /** Leads to those of the request at hand; to look it up takes a walk through the whole stack. */
  private final Fragments fragments = CDI.current().select(Fragments.class).get();

  public KeptHandler(TagConfig config) {
    super(config);
  }

  @Override
  public void apply(FaceletContext context, UIComponent parent) throws IOException {
    Object values = isReading(context) ? values(context) : null;
    if (!Values.areWhole(values)) {
      nextHandler.apply(context, parent);
      return;
    }
    Object key = fragments.key(place, values);
    Optional<String> written = fragments.find(key);
    if (written.isPresent()) {
      parent.getChildren().add(new WrittenFragment(written.get()));
    } else {
      UIComponent fragment = new NewFragment(html -> fragments.keep(key, html));
      parent.getChildren().add(fragment);
      nextHandler.apply(context, fragment);
    }
  }

  /** A form's deed may change what is shown after the parts were put together. */
  private static boolean isReading(FaceletContext context) {
    var external = context.getFacesContext().getExternalContext();
    return READING.contains(((HttpServletRequest) external.getRequest()).getMethod());
  }

  private Object values(FaceletContext context) {
    return of == null ? List.of() : of.getObject(context);
  }
}
