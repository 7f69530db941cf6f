package org.banyan.web.kept;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/** Does something before the parts of a screen that come after it are put together. */
public final class FirstHandler extends TagHandler {

  private final TagAttribute deed = getRequiredAttribute("do");

  public FirstHandler(TagConfig config) {
    super(config);
  }

  @Override
  public void apply(FaceletContext context, UIComponent parent) {
    deed.getMethodExpression(context, void.class, new Class<?>[0]).invoke(context, new Object[0]);
  }
}
