package org.banyan.domain.library;

import java.nio.file.Path;

/** Takes the text out of files, one at a time, where no file can harm the server. */
public interface TextExtraction {

  /** Whether files can be read now. */
  boolean isReady();

  /**
   * Reads a file; takes a minute or so at most.
   *
   * @throws RuntimeException where that is no fault of the file
   */
  Extraction read(Path file);

  /** Ends what is being read; nothing more is read afterwards. */
  void stop();
}
