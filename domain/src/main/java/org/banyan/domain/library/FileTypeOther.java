package org.banyan.domain.library;

import java.util.List;
import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Invalid;

/**
 * A version of another type than its file: the name, and the texts that show it, would be wrong.
 */
public class FileTypeOther extends Invalid {

  private static final String CODE = "file-type-other";

  public FileTypeOther(FileType type) {
    super(
        CODE,
        List.of(
            new FieldError(
                "file",
                CODE,
                "A new version has to be of the same type as the file, which is "
                    + type.mediaType()
                    + ". Attach this as a file of its own.")));
  }
}
