package org.banyan.ejb.archive;

import java.util.regex.Pattern;
import org.banyan.ejb.remark.Remark.Kind;

/** Whether the path of an entry leads where a path may lead. */
final class EntryPath {

  private static final Pattern DRIVE = Pattern.compile("(?s)[A-Za-z]:.*");

  private EntryPath() {}

  /** What is wrong with a path; null where nothing is. */
  static Kind fault(String path) {
    if (path.chars().anyMatch(c -> c < ' ' || c == 0x7f) || path.isEmpty()) {
      return Kind.NAME_UNREADABLE;
    }
    if (path.startsWith("/") || path.indexOf('\\') >= 0 || DRIVE.matcher(path).matches()) {
      return Kind.PATH_OUTSIDE;
    }
    var steps = path.split("/", -1);
    for (int i = 0; i < steps.length; i++) {
      boolean endOfFolder = i == steps.length - 1 && steps[i].isEmpty();
      if (steps[i].equals("..") || steps[i].equals(".") || steps[i].isEmpty() && !endOfFolder) {
        return Kind.PATH_OUTSIDE;
      }
    }
    if (path.length() > ArchiveLimits.LONGEST_PATH) {
      return Kind.NAME_TOO_LONG;
    }
    return steps.length > ArchiveLimits.DEEPEST ? Kind.TOO_DEEP : null;
  }
}
