package org.banyan.ejb.access;

import java.util.List;
import org.banyan.domain.access.Because;
import org.banyan.domain.access.Deed;
import org.banyan.domain.access.Verdict;
import org.banyan.domain.shared.Forbidden;

/** A deed refused by the policy, with the reasons it gave. */
public class Refused extends Forbidden {

  private final String deed;
  private final transient List<Because> because;

  Refused(Deed deed, Verdict verdict) {
    super("not-allowed", "You may not do this here.");
    this.deed = deed.word();
    this.because = verdict.because();
  }

  public String deed() {
    return deed;
  }

  public List<Because> because() {
    return because;
  }
}
