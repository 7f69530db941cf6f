package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.shared.Disk;
import org.banyan.ejb.shared.Settings;

/**
 * Where everything is in the folder of files: what is kept, what is being written, what is made.
 */
@ApplicationScoped
class FileFolders {

  @Inject Settings settings;

  /** Bytes that a row may tell of, in folders by their first two letters. */
  Path kept(String keptAs) {
    return all("kept").resolve(keptAs.substring(0, 2)).resolve(keptAs);
  }

  Path allKept() {
    return all("kept");
  }

  /** A new place for what is not yet whole. */
  Path aside() {
    return made(allAside()).resolve(UUID.randomUUID().toString());
  }

  Path allAside() {
    return all("aside");
  }

  /** What has come so far of an upload. */
  Path part(long upload) {
    return made(allParts()).resolve(PublicId.write(upload));
  }

  Path allParts() {
    return all("parts");
  }

  /** A small picture of a kept one; it can be made again at any time. */
  Path thumbnail(String keptAs) {
    return made(allThumbnails().resolve(keptAs.substring(0, 2))).resolve(keptAs);
  }

  Path allThumbnails() {
    return all("thumbnails");
  }

  private Path all(String folder) {
    return settings.filesFolder().resolve(folder);
  }

  private static Path made(Path folder) {
    return Disk.written(() -> Files.createDirectories(folder));
  }
}
