package org.banyan.ejb.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banyan.ejb.shared.Folders;
import org.banyan.ejb.shared.Settings;

/** Where indexes lie on this node's disk; all of it may be deleted while the server is down. */
@ApplicationScoped
class IndexFolder {

  private static final String STATE = "state";

  /** Lucene puts back a folder that somebody deletes, without what was in it; not this file. */
  private static final String MARK = "begun";

  @Inject Settings settings;

  Path of(String name) {
    return home().resolve(name);
  }

  /** Whether both an index of this name and the word of how far it has got are there. */
  boolean has(String name) {
    return Files.exists(of(name).resolve(MARK)) && Files.exists(home().resolve(STATE));
  }

  /** A folder for another index. */
  Path make(String name) {
    try {
      Path made = Files.createDirectories(of(name));
      Files.createFile(made.resolve(MARK));
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path stateFile() {
    try {
      return Files.createDirectories(home()).resolve(STATE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<IndexState> state() {
    return IndexState.read(stateFile());
  }

  /** Throws every other index away. */
  void keepOnly(String name) {
    for (Path other : others(name)) {
      delete(other);
    }
  }

  private List<Path> others(String name) {
    try (Stream<Path> all = Files.list(home())) {
      return all.filter(Files::isDirectory)
          .filter(folder -> !folder.getFileName().toString().equals(name))
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path home() {
    return settings.dataFolder().resolve("index");
  }
}
