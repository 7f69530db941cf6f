package org.banyan.web.space;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.ejb.space.SpaceReading;
import org.banyan.ejb.space.SpaceView;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;
import org.banyan.web.shared.Answers;

/** The space that the address names, as every tab of it needs it. */
@Named("spaceAt")
@RequestScoped
public class SpaceAt {

  @Inject private Here here;
  @Inject private CurrentReader current;
  @Inject private SpaceReading reading;

  private SpaceView space;

  /** Looks the space up; false when it has another key by now and the answer leads there. */
  public boolean find() {
    String asked = here.step("space");
    space = reading.show(asked, current.reader());
    Answers.keepSecret(space.rules().visibility().value());
    if (space.key().equals(asked)) {
      return true;
    }
    Answers.moved(here.withSteps(space.key()));
    return false;
  }

  /** The key that the address names. */
  public String getKey() {
    return here.step("space");
  }

  /** Looked up early where a form that comes back asks what may be done here. */
  public SpaceView getSpace() {
    if (space == null) {
      space = reading.show(getKey(), current.reader());
    }
    return space;
  }
}
