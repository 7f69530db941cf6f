package org.banyan.domain.job;

import org.banyan.domain.shared.Conflict;

/** Another node has taken the job over. */
public class LeaseLost extends Conflict {

  public LeaseLost(String job) {
    super("lease-lost", "Another node now does the job " + job + ".");
  }
}
