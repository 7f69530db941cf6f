package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.banyan.domain.library.FileTooLarge;
import org.banyan.ejb.shared.Settings;

/** How large a file may be. */
@ApplicationScoped
class FileLimit {

  private static final long MB = 1_000_000;

  @Inject Settings settings;

  long bytes() {
    return settings.fileLimitMb() * MB;
  }

  void require(long size) {
    if (size > bytes()) {
      throw new FileTooLarge(bytes());
    }
  }
}
