package org.banyan.cli.remark;

/** Something a person should know about what became of a file. */
public record Remark(Kind kind, String where, String words) {

  public enum Kind {
    NOT_TAKEN("could not be taken"),
    BROKEN_LINK("links without a target in the folder (kept as invitations to write)"),
    BROKEN_HEADING("links to a heading that is not there (they lead to the page)"),
    GUESSED_LINK("links led to the only page of that name"),
    FILE("images and files not taken yet (pages keep their names)"),
    FRONT_MATTER("front matter without a use here"),
    LEFTOVER("leftovers of other systems dropped"),
    LEFT_OUT("files that are not Markdown"),
    NOTE("notes");

    private final String heading;

    Kind(String heading) {
      this.heading = heading;
    }

    public String heading() {
      return heading;
    }
  }
}
