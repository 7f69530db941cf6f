package org.banyan.web.route;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers where the screens and their pieces are. They are the same as long as the program runs,
 * while Mojarra asks anew for each piece of each view whether there is one for the language, and
 * learns by an exception that there is not.
 */
public class KnownViews extends ResourceHandlerWrapper {

  /** What is not there is not remembered: of that there is no end. */
  private final Map<String, ViewResource> known = new ConcurrentHashMap<>();

  public KnownViews(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public ViewResource createViewResource(FacesContext context, String path) {
    ViewResource view = known.get(path);
    if (view == null) {
      view = super.createViewResource(context, path);
      if (view != null) {
        known.put(path, view);
      }
    }
    return view;
  }
}
