package org.banyan.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code banyan import}: a folder of Markdown becomes pages of a space. */
@Command(
    name = "import",
    description =
        "Brings a folder of Markdown into a space. Can be repeated: only changes are saved.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was taken",
      "1:something could not be taken; the summary says what and why",
      "2:the command was not understood",
      "3:the import could not be done; the last line says why"
    })
final class ImportCommand implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int INCOMPLETE = 1;
  private static final int STOPPED = 3;

  @Parameters(paramLabel = "FOLDER", description = "The folder with the Markdown files.")
  private Path folder;

  @Mixin private final SpaceOptions space = new SpaceOptions();
  @Mixin private final SignInOptions signIn = new SignInOptions();

  @Option(
      names = "--site",
      paramLabel = "URL",
      description =
          "Where the folder was published; links to that address lead inside. Repeatable.")
  private List<String> sites = List.of();

  @Option(
      names = "--labels-from",
      paramLabel = "KEY",
      description = "A further key of front matter that holds labels. Repeatable.")
  private List<String> labelKeys = List.of();

  @Option(
      names = "--dry-run",
      description = "Only say what would become of every file, and write nothing.")
  private boolean dryRun;

  @Spec private CommandSpec spec;

  private final Map<String, String> environment;
  private final Waiting waiting;

  ImportCommand(Map<String, String> environment, Waiting waiting) {
    this.environment = environment;
    this.waiting = waiting;
  }

  @Override
  public Integer call() throws IOException {
    try {
      return bringIn();
    } catch (ImportStopped stopped) {
      err().println(stopped.getMessage());
      err().flush();
      return STOPPED;
    }
  }

  private int bringIn() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new ImportStopped("There is no folder " + folder + ".");
    }
    var connection = new Connection(signIn.url, signIn.signIn(environment), waiting);
    connection.begin();
    var wiki = new WikiSpace(connection, space.key);
    var files = FolderFiles.in(folder);
    var report = new ImportReport(spec.commandLine().getOut(), files);
    if (isThere(wiki)) {
      return bringIn(files, connection, wiki, report);
    }
    report.printSpace(space);
    return files.others().isEmpty() ? DONE : INCOMPLETE;
  }

  private int bringIn(FolderFiles files, Connection connection, WikiSpace wiki, ImportReport report)
      throws IOException {
    var archive = FolderArchive.of(files);
    try {
      var upload = Upload.of(archive, files.folder().getFileName() + ".zip", fields());
      var job = new RunningJob(connection, waiting, err()).follow(wiki.bring(upload));
      report.print(job);
      if (!job.getString("state").equals("DONE")) {
        throw new ImportStopped("The import ended early; what came in before that is there.");
      }
      return report.isComplete(job) ? DONE : INCOMPLETE;
    } finally {
      Files.deleteIfExists(archive);
    }
  }

  private List<Upload.Field> fields() {
    var fields = new ArrayList<Upload.Field>();
    fields.add(new Upload.Field("format", "markdown"));
    fields.add(new Upload.Field("dryRun", Boolean.toString(dryRun)));
    sites.forEach(site -> fields.add(new Upload.Field("site", site)));
    labelKeys.forEach(key -> fields.add(new Upload.Field("labelsFrom", key)));
    return fields;
  }

  /** Makes the space where it shall be made; a dry run leaves it out. */
  private boolean isThere(WikiSpace wiki) {
    if (wiki.exists()) {
      return true;
    }
    if (!space.create) {
      throw new ImportStopped(
          "There is no space "
              + space.key
              + " for you. Make it, or add --create-space --title ...");
    }
    if (!dryRun) {
      wiki.create(space.json());
    }
    return !dryRun;
  }

  private java.io.PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
