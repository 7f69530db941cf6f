package org.banyan.ejb.exchange;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banyan.domain.job.JobState;
import org.banyan.ejb.remark.Remark;

/**
 * A job as its owner sees it.
 *
 * @param space key of the space it is done in
 * @param total how much there is to do; null until that is known
 * @param counts how often what happened
 * @param problems what could not be taken, or not as it was
 * @param pages what became of each page, or would
 * @param more whether there is more to say than is kept
 * @param archiveKept whether its archive is still there
 * @param resumable whether the reader may have it go on where it was stopped or failed
 */
public record JobView(
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
    List<ProblemLine> problems,
    List<PageOutcome> pages,
    boolean more,
    boolean archiveKept,
    boolean resumable) {

  private static final List<String> OUTCOMES =
      Stream.concat(
              Arrays.stream(Outcome.values()).filter(o -> o != Outcome.FAILED).map(Outcome::name),
              Stream.of(
                  FileTaking.NEW,
                  FileTaking.CHANGED,
                  FileTaking.UNCHANGED,
                  FileTaking.KEPT,
                  PageArchiving.ARCHIVED,
                  PageArchiving.LEFT))
          .toList();

  /**
   * How many pages and files became what, in order. What could not be taken is one number: entries
   * that are refused at once are neither pages nor files of pages.
   */
  public Map<String, Integer> outcomes() {
    Map<String, Integer> outcomes = new LinkedHashMap<>();
    OUTCOMES.stream()
        .filter(counts::containsKey)
        .forEach(outcome -> outcomes.put(outcome, counts.get(outcome)));
    int notTaken = count(Remark.Group.NOT_TAKEN);
    if (notTaken > 0) {
      outcomes.put(Outcome.FAILED.name(), notTaken);
    }
    return outcomes;
  }

  /** How much there is to say of a group, also beyond what is listed. */
  public int count(Remark.Group group) {
    return Arrays.stream(Remark.Kind.values())
        .filter(kind -> kind.group() == group)
        .mapToInt(kind -> counts.getOrDefault(kind.name(), 0))
        .sum();
  }

  /**
   * Something to say about a file.
   *
   * @param kind name of a {@link org.banyan.ejb.remark.Remark.Kind}
   * @param group how much it matters
   * @param detail in English where it is the words of a refusal
   * @param code name of that refusal, or several with spaces between; null where there is none
   */
  public record ProblemLine(String kind, String group, String where, String detail, String code) {}

  /** What became of a page, or would. */
  public record PageOutcome(String source, String slug, String outcome) {}
}
