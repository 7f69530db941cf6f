package org.banyan.ejb.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** One round of following, in a transaction of its own. */
@ApplicationScoped
class CensusRound {

  @Inject Census census;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void follow() {
    census.follow();
  }
}
