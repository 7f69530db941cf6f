package org.banyan.cli.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The summary at the end of an import. */
final class ImportReport {

  private static final String NOT_TAKEN = "NOT_TAKEN";
  private static final Map<String, String> GROUPS = new LinkedHashMap<>();
  private static final List<String> OUTCOMES =
      List.of("NEW", "CHANGED", "MERGED", "ARRANGED", "UNCHANGED", "KEPT", "FAILED");
  private static final List<String> FILES = List.of("NEW", "CHANGED", "UNCHANGED", "FAILED");

  static {
    GROUPS.put(NOT_TAKEN, "could not be taken");
    GROUPS.put("LINK", "about links");
    GROUPS.put("FILE", "about files");
    GROUPS.put("NOTE", "good to know");
  }

  private final PrintWriter out;
  private final FolderFiles files;

  ImportReport(PrintWriter out, FolderFiles files) {
    this.out = out;
    this.files = files;
  }

  /** What can be said before there is a space that could say what would become of the files. */
  void printSpace(SpaceOptions space) {
    print(notSent(), GROUPS.get(NOT_TAKEN));
    out.printf("%n%s%n", space.words());
    out.printf(
        "%d files would be sent; the space has to be there to say more.%n", files.files().size());
    out.println("Nothing was written.");
    out.flush();
  }

  void print(JsonObject job) {
    GROUPS.forEach((group, heading) -> print(lines(job, group), heading));
    if (job.getBoolean("more", false)) {
      out.println("\nThere was more to say; the server keeps only the beginning.");
    }
    var counts = job.getJsonObject("counts");
    int pages = OUTCOMES.stream().mapToInt(word -> counts.getInt(word, 0)).sum();
    out.printf("%n%d pages: %s%n", pages, counted(counts, OUTCOMES, ""));
    out.printf("Files: %s%n", counted(counts, FILES, "FILES_"));
    if (counts.containsKey("LINKS_TO_PAGES")) {
      out.printf(
          "Links: %d to pages, %d within their page, %d outside, %d to files; %d have no target.%n",
          counts.getInt("LINKS_TO_PAGES"),
          counts.getInt("LINKS_WITHIN"),
          counts.getInt("LINKS_OUTSIDE"),
          counts.getInt("LINKS_TO_FILES"),
          counts.getInt("LINKS_BROKEN"));
    }
    out.flush();
  }

  /** Whether something stayed out that was meant to come in. */
  boolean isComplete(JsonObject job) {
    return lines(job, NOT_TAKEN).isEmpty()
        && job.getJsonObject("counts").getInt("FAILED", 0) == 0
        && job.getJsonObject("counts").getInt("FILES_FAILED", 0) == 0;
  }

  private void print(List<String> lines, String heading) {
    if (!lines.isEmpty()) {
      out.printf("%n%d %s:%n", lines.size(), heading);
      lines.forEach(line -> out.println("  " + line));
    }
  }

  private List<String> lines(JsonObject job, String group) {
    var said =
        job.getJsonArray("problems").stream()
            .map(JsonValue::asJsonObject)
            .filter(problem -> problem.getString("group", "").equals(group))
            .map(problem -> problem.getString("where") + ": " + problem.getString("message"));
    return Stream.concat(group.equals(NOT_TAKEN) ? notSent().stream() : Stream.of(), said).toList();
  }

  private List<String> notSent() {
    return files.others().stream()
        .map(file -> files.name(file) + ": It is a link or a device, not a file.")
        .toList();
  }

  private static String counted(JsonObject counts, List<String> words, String prefix) {
    var said =
        words.stream()
            .map(word -> prefix + word)
            .filter(counts::containsKey)
            .map(word -> counts.getInt(word) + " " + spoken(word.substring(prefix.length())))
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? "none" : said;
  }

  private static String spoken(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
