package org.banyan.web.form;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/** Lets no deed of a form through that is not sealed, and keeps the form when a deed is refused. */
public class GuardedActions implements ActionListener {

  private final ActionListener wrapped;

  public GuardedActions(ActionListener wrapped) {
    this.wrapped = wrapped;
  }

  @Override
  public void processAction(ActionEvent event) {
    CDI.current().select(GuardedDeed.class).get().attempt(() -> wrapped.processAction(event));
  }
}
