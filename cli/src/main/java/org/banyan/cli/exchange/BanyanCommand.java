package org.banyan.cli.exchange;

import java.util.Map;
import org.banyan.cli.keeping.RestoreCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: a verb and what it is about. */
@Command(
    name = "banyan",
    description = "Works with a Banyan wiki from the command line.",
    mixinStandardHelpOptions = true,
    version = "Banyan 0.1")
public final class BanyanCommand implements Runnable {

  @Spec private CommandSpec spec;

  public static void main(String[] arguments) {
    System.exit(commandLine(System.getenv(), Waiting.SLEEPING).execute(arguments));
  }

  static CommandLine commandLine(Map<String, String> environment, Waiting waiting) {
    return new CommandLine(new BanyanCommand())
        .addSubcommand(new ImportCommand(environment, waiting))
        .addSubcommand(new BackupCommand(environment, waiting))
        .addSubcommand(new ReindexCommand(environment, waiting))
        .addSubcommand(new RestoreCommand());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: a verb is missing.");
  }
}
