package org.banyan.ejb.library;

import java.nio.file.Path;
import org.banyan.domain.library.FileWords;

/**
 * A file as it is taken elsewhere.
 *
 * @param content where the bytes of its latest version are
 */
public record FileCopy(String name, FileWords words, Path content) {}
