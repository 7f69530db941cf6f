package org.banyan.domain.library;

import org.banyan.domain.shared.Conflict;

/** Another file of the same page or space has or had this name. */
public class FileNameTaken extends Conflict {

  public FileNameTaken(FileName name) {
    super(
        "file-name-taken",
        "There is a file called “" + name + "” here. Add a version to it, or choose another name.");
  }
}
