package org.banyan.cli.keeping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code banyan restore}: a backup becomes the folder of data of a server that does not run. */
@Command(
    name = "restore",
    description = "Puts a backup into an empty folder, for a server to be started on.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is in place",
      "2:the command was not understood",
      "3:nothing was restored; the last line says why"
    })
public final class RestoreCommand implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int REFUSED = 3;

  @Parameters(paramLabel = "ARCHIVE", description = "The backup, a zip.")
  private Path archive;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      required = true,
      description = "The folder of data to fill (BANYAN_DATA): empty, or not there yet.")
  private Path data;

  @Option(
      names = "--files",
      paramLabel = "FOLDER",
      description = "The folder of files to fill (BANYAN_FILES), where it is not in the former.")
  private Path files;

  @Option(
      names = "--server",
      paramLabel = "FOLDER",
      defaultValue = "${sys:banyan.server}",
      description = "The server that will be started on it; it must know the backup's schema.")
  private Path server;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    var err = spec.commandLine().getErr();
    try {
      var backup = new Backup(archive);
      var about = backup.about();
      ServerSchema.require(server, about.schema());
      var folders = new Folders(data, files == null ? data.resolve("files") : files);
      int count = folders.fill(backup);
      out.printf("%d files of %s are in %s, each as it was.%n", count, about.made(), data);
      out.flush();
      return DONE;
    } catch (RestoreRefused refused) {
      err.println(refused.getMessage());
      err.flush();
      return REFUSED;
    }
  }
}
