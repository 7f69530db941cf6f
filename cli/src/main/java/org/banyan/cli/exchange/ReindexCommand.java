package org.banyan.cli.exchange;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code banyan reindex}: a running server makes its search index anew while it goes on. */
@Command(
    name = "reindex",
    description = "Has a running server make its search index anew; searches go on meanwhile.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the new index is in use",
      "2:the command was not understood",
      "3:there is no new index; the last line says why"
    })
final class ReindexCommand implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int STOPPED = 3;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Mixin private final SignInOptions signIn = new SignInOptions();
  @Spec private CommandSpec spec;

  private final Map<String, String> environment;
  private final Waiting waiting;

  ReindexCommand(Map<String, String> environment, Waiting waiting) {
    this.environment = environment;
    this.waiting = waiting;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      rebuild(out);
      return DONE;
    } catch (ImportStopped stopped) {
      err.println(stopped.getMessage());
      err.flush();
      return STOPPED;
    }
  }

  private void rebuild(PrintWriter out) {
    var connection = new Connection(signIn.url, signIn.signIn(environment), waiting);
    connection.begin();
    var progress = good(connection.send("POST", "/index/rebuild", null));
    while (progress.json().getBoolean("rebuilding")) {
      waiting.pass(PAUSE);
      progress = good(connection.get("/index"));
      out.println(progress.json().getJsonNumber("written") + " things taken in");
      out.flush();
    }
    if (progress.json().getBoolean("failed")) {
      throw new ImportStopped("The index could not be made anew; the server's log says why.");
    }
  }

  private static Answer good(Answer answer) {
    if (!answer.isGood()) {
      throw new ImportStopped("The index is not made anew: " + answer.reason());
    }
    return answer;
  }
}
