package org.banyan.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.banyan.cli.conversion.Conversion;
import org.banyan.cli.conversion.ConversionRules;
import org.banyan.cli.remark.Remark;
import org.banyan.cli.remark.Remarks;
import org.banyan.cli.source.SourceFolder;
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
      "0:every page was taken",
      "1:some pages could not be taken; the summary says which and why",
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
      description = "Only say what would happen; without a sign-in the wiki is not asked.")
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
    var destination = destination();
    var remarks = new Remarks();
    var rules = new ConversionRules("/s/" + space.key, sites, labelKeys);
    var conversion = new Conversion(rules, remarks);
    var pages = conversion.convert(SourceFolder.read(folder.toRealPath(), remarks));
    var run = new ImportRun(destination, remarks, err());
    var outcomes = run.bring(pages);
    new ImportReport(spec.commandLine().getOut()).print(outcomes, conversion.links(), remarks);
    return remarks.of(Remark.Kind.NOT_TAKEN).isEmpty() ? DONE : INCOMPLETE;
  }

  private PageImport destination() {
    var who = signIn.signIn(environment);
    if (who.isEmpty() && dryRun) {
      return new PageImport(null, Set.of(), true);
    }
    var connection =
        new Connection(
            signIn.url,
            who.orElseThrow(
                () ->
                    new ImportStopped("Say who you are: --user, or " + signIn.tokenVariable + ".")),
            waiting);
    connection.begin();
    var wiki = new WikiSpace(connection, space.key);
    return new PageImport(wiki, new HashSet<>(pagesOf(wiki)), dryRun);
  }

  private Set<String> pagesOf(WikiSpace wiki) {
    if (wiki.exists()) {
      return wiki.slugs();
    }
    if (!space.create) {
      throw new ImportStopped(
          "There is no space "
              + space.key
              + " for you. Make it, or add --create-space --title ...");
    }
    if (!dryRun) {
      wiki.create(space.json());
      return wiki.slugs();
    }
    return Set.of();
  }

  private java.io.PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
