package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Finds what no row tells of and nobody has touched for a day. */
@ApplicationScoped
class FileSweeping {

  private static final Logger LOG = Logger.getLogger(FileSweeping.class.getName());
  private static final Duration DAY = Duration.ofDays(1);
  private static final int BATCH = 500;
  private static final int SUSPICIOUS = 50;

  @Inject Clock clock;
  @Inject FileFolders folders;
  @PersistenceContext EntityManager em;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void uploads() {
    em.createQuery("delete from Upload u where u.beganAt < :before")
        .setParameter("before", dayAgo())
        .executeUpdate();
    old(folders.allParts()).forEach(FileSweeping::delete);
    old(folders.allAside()).forEach(FileSweeping::delete);
  }

  /** A folder that seems to belong to another database is left alone. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void orphans() {
    List<Path> all = old(folders.allKept());
    List<Path> orphans = unknown(all);
    if (orphans.size() > SUSPICIOUS && orphans.size() > all.size() / 2) {
      LOG.warning(
          "%d of %d files in %s are unknown to the database; none was deleted. Is BANYAN_FILES right?"
              .formatted(orphans.size(), all.size(), folders.allKept()));
      return;
    }
    orphans.forEach(FileSweeping::delete);
    old(folders.allThumbnails()).stream().filter(this::hasNoOriginal).forEach(FileSweeping::delete);
  }

  private boolean hasNoOriginal(Path thumbnail) {
    return !Files.exists(folders.kept(thumbnail.getFileName().toString()));
  }

  private List<Path> unknown(List<Path> kept) {
    List<Path> unknown = new ArrayList<>();
    for (int from = 0; from < kept.size(); from += BATCH) {
      List<Path> batch = kept.subList(from, Math.min(kept.size(), from + BATCH));
      Set<String> known = known(batch);
      batch.stream().filter(path -> !known.contains(name(path))).forEach(unknown::add);
    }
    return unknown;
  }

  private Set<String> known(List<Path> batch) {
    return new HashSet<>(
        em.createQuery("select v.keptAs from FileVersion v where v.keptAs in :names", String.class)
            .setParameter("names", batch.stream().map(FileSweeping::name).toList())
            .getResultList());
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private List<Path> old(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      Instant dayAgo = dayAgo();
      return files
          .filter(Files::isRegularFile)
          .filter(file -> untouchedSince(dayAgo, file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean untouchedSince(Instant before, Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(before);
    } catch (IOException goneMeanwhile) {
      return false;
    }
  }

  private Instant dayAgo() {
    return clock.instant().minus(DAY);
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
