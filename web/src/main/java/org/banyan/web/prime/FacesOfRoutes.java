package org.banyan.web.prime;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;
import org.banyan.web.route.Address;
import org.primefaces.context.PrimeFacesContextFactory;

/** Gives PrimeFaces' context to rich screens and the plain one to all others. */
public class FacesOfRoutes extends FacesContextFactory {

  private final FacesContextFactory plain;

  public FacesOfRoutes(FacesContextFactory wrapped) {
    super(wrapped);
    this.plain = wrapped instanceof PrimeFacesContextFactory ? wrapped.getWrapped() : wrapped;
  }

  @Override
  public FacesContext getFacesContext(
      Object context, Object request, Object response, Lifecycle lifecycle) {
    FacesContextFactory factory = isRich(request) ? getWrapped() : plain;
    return factory.getFacesContext(context, request, response, lifecycle);
  }

  private static boolean isRich(Object request) {
    return request instanceof HttpServletRequest http && Address.isRich(http);
  }
}
