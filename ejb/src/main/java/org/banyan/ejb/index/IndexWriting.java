package org.banyan.ejb.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.banyan.domain.changelog.NumberedChange;
import org.banyan.ejb.changelog.CommittedChanges;

/** Brings what the database says into an index. */
@ApplicationScoped
class IndexWriting {

  private static final int CHANGES = 500;

  /** Each time makes a piece of the index that has to be joined with others later. */
  private static final long SEEN_EVERY = TimeUnit.SECONDS.toNanos(5);

  @Inject IndexReading reading;
  @Inject CommittedChanges committed;

  /** Takes in everything there is; tells how many things were written so far. */
  void all(SearchIndex index, LongConsumer progress) {
    long written = 0;
    long seen = System.nanoTime();
    for (IndexSource source : reading.sources()) {
      List<Long> ids = reading.after(source, Long.MIN_VALUE, source.batch());
      while (!ids.isEmpty()) {
        write(index, source, ids);
        if (System.nanoTime() - seen > SEEN_EVERY) {
          index.refresh();
          seen = System.nanoTime();
        }
        written += ids.size();
        progress.accept(written);
        ids = reading.after(source, ids.get(ids.size() - 1), source.batch());
      }
    }
    index.commit();
  }

  /** Follows the change log a stretch; the position reached is safe on the disk. */
  long follow(SearchIndex index, long position) {
    List<NumberedChange> changes = committed.after(position, CHANGES);
    if (changes.isEmpty()) {
      return position;
    }
    for (IndexSource source : reading.sources()) {
      changed(index, source, List.copyOf(reading.concerned(source, changes)));
    }
    index.commit();
    return changes.get(changes.size() - 1).position();
  }

  private void changed(SearchIndex index, IndexSource source, List<Long> ids) {
    int batch = source.batch();
    for (int from = 0; from < ids.size(); from += batch) {
      write(index, source, ids.subList(from, Math.min(from + batch, ids.size())));
    }
  }

  private void write(SearchIndex index, IndexSource source, Collection<Long> ids) {
    List<IndexDocument> documents = reading.documents(source, ids);
    Set<String> gone = ids.stream().map(source.kind()::key).collect(Collectors.toSet());
    documents.forEach(document -> gone.remove(document.id()));
    index.write(documents, gone);
  }
}
