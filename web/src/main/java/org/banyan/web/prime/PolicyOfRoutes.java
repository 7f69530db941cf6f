package org.banyan.web.prime;

import jakarta.faces.FactoryFinder;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.banyan.web.route.Address;
import org.primefaces.csp.CspPhaseListener;

/** At the start, lets PrimeFaces' policy listener hear of rich screens only. */
public class PolicyOfRoutes implements SystemEventListener {

  @Override
  public boolean isListenerForSource(Object source) {
    return true;
  }

  @Override
  public void processEvent(SystemEvent event) {
    var factory = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
    Lifecycle lifecycle = factory.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
    Arrays.stream(lifecycle.getPhaseListeners())
        .filter(CspPhaseListener.class::isInstance)
        .forEach(
            listener -> {
              lifecycle.removePhaseListener(listener);
              lifecycle.addPhaseListener(new OnRichScreens(listener));
            });
  }

  private record OnRichScreens(PhaseListener wrapped) implements PhaseListener {

    @Override
    public void beforePhase(PhaseEvent event) {
      if (Address.isRich(
          (HttpServletRequest) event.getFacesContext().getExternalContext().getRequest())) {
        wrapped.beforePhase(event);
      }
    }

    @Override
    public PhaseId getPhaseId() {
      return wrapped.getPhaseId();
    }
  }
}
