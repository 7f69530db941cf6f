package org.banyan.cli.exchange;

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
    System.exit(new CommandLine(new BanyanCommand()).execute(arguments));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: a verb is missing.");
  }
}
