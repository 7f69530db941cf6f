package org.banyan.domain.page;

import java.time.Instant;
import java.util.Set;
import org.banyan.domain.account.Account;
import org.banyan.domain.shared.Invalid;

/**
 * Who saves, when, and in which words.
 *
 * @param contributors others who had a hand in the text, without the author
 * @param summary at most 500 characters; may be empty
 * @param imported whether an import saves it, and nobody at a form
 */
public record Save(
    Account author,
    Set<Account> contributors,
    String summary,
    boolean minor,
    boolean imported,
    Instant at) {

  /** What somebody writes. */
  public Save(
      Account author, Set<Account> contributors, String summary, boolean minor, Instant at) {
    this(author, contributors, summary, minor, false, at);
  }

  public Save {
    summary = summary == null ? "" : summary.strip();
    if (summary.length() > Revision.LONGEST_SUMMARY) {
      throw new Invalid("summary", "summary-long", "A summary has at most 500 characters.");
    }
  }
}
