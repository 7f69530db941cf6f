package org.banyan.ejb.remark;

import java.util.stream.Collectors;
import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Rejection;

/**
 * Something a person should know about what became of a file.
 *
 * @param where the file
 * @param detail what the kind alone does not say, in English where it is words; possibly empty
 * @param code where the detail is a refusal, its stable name, or several with spaces between; else
 *     null
 */
public record Remark(Kind kind, String where, String detail, String code) {

  public Remark(Kind kind, String where, String detail) {
    this(kind, where, detail, null);
  }

  /** What a refusal has to say about a file. */
  public static Remark of(Kind kind, String where, Rejection refusal) {
    return new Remark(kind, where, refusal.getMessage(), code(refusal));
  }

  private static String code(Rejection refusal) {
    return refusal instanceof Invalid invalid
        ? invalid.errors().stream()
            .map(FieldError::code)
            .distinct()
            .collect(Collectors.joining(" "))
        : refusal.code();
  }

  /** How much it matters. */
  public enum Group {
    NOT_TAKEN,
    LINK,
    FILE,
    NOTE
  }

  /** What there is to say, each once in every language of the screens. */
  public enum Kind {
    PAGE_TOO_LARGE(Group.NOT_TAKEN),
    NOT_UTF8(Group.NOT_TAKEN),
    NESTED_TOO_DEEPLY(Group.NOT_TAKEN),
    NAME_UNREADABLE(Group.NOT_TAKEN),
    NAME_TOO_LONG(Group.NOT_TAKEN),
    PATH_OUTSIDE(Group.NOT_TAKEN),
    TOO_DEEP(Group.NOT_TAKEN),
    SYMBOLIC_LINK(Group.NOT_TAKEN),
    ENCRYPTED(Group.NOT_TAKEN),
    DAMAGED(Group.NOT_TAKEN),
    TWICE(Group.NOT_TAKEN),
    REFUSED(Group.NOT_TAKEN),
    NOT_IMPORTED_BEFORE(Group.NOT_TAKEN),
    CHANGED_ON_BOTH_SIDES(Group.NOT_TAKEN),
    FILE_REFUSED(Group.NOT_TAKEN),
    PAGE_NOT_TAKEN(Group.NOT_TAKEN),
    STOPPED(Group.NOT_TAKEN),
    FILE_MISSING(Group.FILE),
    FILE_UNUSED(Group.FILE),
    BROKEN_LINK(Group.LINK),
    BROKEN_HEADING(Group.LINK),
    GUESSED_LINK(Group.LINK),
    FRONT_MATTER(Group.NOTE),
    BROKEN_FRONT_MATTER(Group.NOTE),
    LEFTOVER(Group.NOTE),
    NOT_MARKDOWN(Group.NOTE),
    SKIPPED(Group.NOTE),
    LEADS_ON(Group.NOTE),
    PARENT_BELOW(Group.NOTE),
    PARENT_MISSING(Group.NOTE),
    NOT_YOURS(Group.NOTE),
    UNKNOWN_VALUE(Group.NOTE);

    private final Group group;

    Kind(Group group) {
      this.group = group;
    }

    public Group group() {
      return group;
    }
  }
}
