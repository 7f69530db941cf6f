package org.banyan.ejb.exchange;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banyan.domain.job.JobState;

/**
 * A job as its owner sees it.
 *
 * @param space key of the space it is done in
 * @param total how much there is to do; null until that is known
 * @param counts how often what happened
 * @param problems what could not be taken, or not as it was
 * @param pages what became of each page, or would
 * @param more whether there is more to say than is kept
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
    boolean more) {

  /** The words among the counts that tell what became of pages and files, in order. */
  public static final List<String> OUTCOMES =
      Stream.concat(
              Arrays.stream(Outcome.values()).map(Outcome::name),
              Stream.of(
                  FileTaking.NEW,
                  FileTaking.CHANGED,
                  FileTaking.UNCHANGED,
                  FileTaking.KEPT,
                  FileTaking.FAILED,
                  PageArchiving.ARCHIVED,
                  PageArchiving.LEFT))
          .toList();

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
