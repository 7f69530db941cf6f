package org.banyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.account.PersonView;
import org.banyan.ejb.account.Profiles;
import org.banyan.ejb.axis.AxisReading;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;

/** A person. */
@Named("accountShowView")
@RequestScoped
public class AccountShowView {

  @Inject private Here here;
  @Inject private CurrentReader current;
  @Inject private Profiles profiles;
  @Inject private AxisReading axes;

  private PersonView person;
  private List<AxisValueLine> expertise;
  private AxisValueLine country;

  public void show() {
    if (!current.isSignedIn()) {
      throw new Unauthenticated();
    }
    person = profiles.show(current.person(), here.step("handle"));
    expertise = values(Axis.THEME, person.line().expertise());
    Set<String> home = Stream.ofNullable(person.line().country()).collect(Collectors.toSet());
    country = values(Axis.REGION, home).stream().findFirst().orElse(null);
  }

  private List<AxisValueLine> values(Axis axis, Set<String> keys) {
    return axes.list(axis).stream().filter(value -> keys.contains(value.key())).toList();
  }

  public PersonView getPerson() {
    return person;
  }

  /** The themes the person knows about; one that was taken from the axis since is left out. */
  public List<AxisValueLine> getExpertise() {
    return expertise;
  }

  /** The person's country, or null where none or none that is on the axis is named. */
  public AxisValueLine getCountry() {
    return country;
  }
}
