package org.banyan.web.route;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Lets a form's action be the address that people see, not the file of its view. */
public class FriendlyViews extends ViewHandlerWrapper {

  public FriendlyViews(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    var request = (HttpServletRequest) context.getExternalContext().getRequest();
    Address address = Address.of(request);
    if (address == null || !address.route().file().equals(viewId)) {
      return super.getActionURL(context, viewId);
    }
    String query = request.getQueryString();
    return address.path() + (query == null ? "" : "?" + query);
  }
}
