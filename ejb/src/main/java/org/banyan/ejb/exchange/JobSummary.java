package org.banyan.ejb.exchange;

import java.time.Instant;
import org.banyan.domain.job.JobState;

/**
 * A job as those who administer the site see it in a list.
 *
 * @param space key of the space it is done in; null where that is none of the reader's business
 * @param title what it is known by; null likewise
 * @param owner handle of who began it
 * @param total how much there is to do; null until that is known
 * @param remarks how much there is to say about single files
 */
public record JobSummary(
    String id,
    String space,
    String title,
    String owner,
    boolean dryRun,
    JobState state,
    int done,
    Integer total,
    int remarks,
    Instant madeAt,
    Instant endedAt) {}
