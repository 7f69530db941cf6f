package org.banyan.ejb.exchange;

import org.banyan.domain.job.LeaseTaken;

/**
 * An import as it is when a worker takes it up.
 *
 * @param done how many pages earlier workers dealt with
 */
record ImportTask(
    long jobId, long ownerId, long spaceId, ImportSettings settings, int done, LeaseTaken lease) {}
