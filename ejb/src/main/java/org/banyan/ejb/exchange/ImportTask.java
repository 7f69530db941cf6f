package org.banyan.ejb.exchange;

import java.util.List;
import java.util.Set;
import org.banyan.domain.job.LeaseTaken;
import org.banyan.ejb.conversion.ConvertedPage;

/**
 * An import as it is when a worker takes it up.
 *
 * @param done how many pages earlier workers dealt with
 * @param taken slugs of the pages that were taken so far, or would be: a dry run leaves no other
 *     trace of them
 */
record ImportTask(
    long jobId,
    long ownerId,
    long spaceId,
    ImportSettings settings,
    int done,
    LeaseTaken lease,
    Set<String> taken) {

  void took(List<ConvertedPage> pages) {
    pages.forEach(page -> taken.add(page.slug()));
  }

  /** What has the address of a page that stayed out belongs to others. */
  boolean took(String slug) {
    return taken.contains(slug);
  }
}
