package org.banyan.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.banyan.ejb.library.FileAttaching;

/** Puts the files of the demonstration where they belong. */
@ApplicationScoped
class Shelves {

  private static final Duration AFTERNOON = Duration.ofHours(18);

  @Inject Cast cast;
  @Inject FileAttaching attaching;

  /** The deeds, each on its day, after whatever was written then. */
  List<Deed> fill(Instant today) {
    return Scripts.files().stream()
        .map(
            file ->
                new Deed(
                    today.minus(Duration.ofDays(file.daysAgo())).plus(AFTERNOON),
                    () -> attach(file)))
        .toList();
  }

  private void attach(FileScript file) {
    try (InputStream bytes = Scripts.open("files/" + file.draft().name())) {
      attaching.attach(file.place(), file.draft(), bytes, cast.reader(file.by()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
