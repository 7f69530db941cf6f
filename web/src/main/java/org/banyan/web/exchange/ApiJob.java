package org.banyan.web.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.banyan.domain.job.JobState;
import org.banyan.ejb.exchange.JobView;

/**
 * A job of one's own.
 *
 * @param total how much there is to do; null until that is known
 * @param counts how often what happened, also beyond what is listed
 * @param pages what became of each page, or would in a dry run
 * @param more whether only the first problems and pages are listed
 * @param resumable whether it was stopped or failed and can go on: its archive is still kept
 */
public record ApiJob(
    String id,
    String space,
    String title,
    boolean dryRun,
    JobState state,
    int done,
    Integer total,
    Instant madeAt,
    Instant endedAt,
    Map<String, Integer> counts,
    List<ApiProblem> problems,
    List<JobView.PageOutcome> pages,
    boolean more,
    boolean resumable) {

  /**
   * Something to say about a file.
   *
   * @param message a sentence for people, in English
   * @param kind the same for programs
   * @param group NOT_TAKEN, LINK, FILE or NOTE
   * @param code stable name of the refusal behind it, or several with spaces between; null where
   *     there is none
   */
  public record ApiProblem(String where, String message, String kind, String group, String code) {}
}
