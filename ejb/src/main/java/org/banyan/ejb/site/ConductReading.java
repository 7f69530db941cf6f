package org.banyan.ejb.site;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.banyan.domain.account.AccountPolicy;
import org.banyan.domain.account.Person;
import org.banyan.domain.shared.Forbidden;

/** Says which versions of the code of conduct somebody accepted, and when. */
@Stateless
public class ConductReading {

  /** One version, accepted at one moment. */
  public record Accepted(int version, Instant at) {}

  private final AccountPolicy policy = new AccountPolicy();

  @Inject SiteTexts texts;

  /** The newest first; of oneself, or of anybody for administrators. */
  public List<Accepted> accepted(Person asking, String handle) {
    Person person = policy.requireSignedIn(asking);
    if (!person.administrator() && !person.handle().equals(handle)) {
      throw new Forbidden("administrators-only", "Only an administrator may do this.");
    }
    return texts.acceptedBy(handle);
  }
}
