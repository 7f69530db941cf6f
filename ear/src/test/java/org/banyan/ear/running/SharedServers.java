package org.banyan.ear.running;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * One server per database for all test classes of this process, closed when it ends. JUnit's own
 * store would not do: where tests run in several processes, each class is a run of its own.
 */
final class SharedServers {

  private static final Map<DatabaseKind, RunningBanyan> RUNNING = new EnumMap<>(DatabaseKind.class);

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(SharedServers::close, "stop of servers"));
  }

  private SharedServers() {}

  private static synchronized Arguments shared(DatabaseKind kind) {
    return Arguments.of(RUNNING.computeIfAbsent(kind, RunningBanyan::start));
  }

  private static synchronized void close() {
    for (RunningBanyan banyan : RUNNING.values()) {
      try {
        banyan.close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Starts the second server only when the tests on the first are done. */
  static final class OnBoth implements ArgumentsProvider {
    @Override
    public Stream<Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      return Stream.of(DatabaseKind.values()).map(SharedServers::shared);
    }
  }

  /** The embedded database alone. */
  static final class OnOne implements ArgumentsProvider {
    @Override
    public Stream<Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      return Stream.of(shared(DatabaseKind.EMBEDDED));
    }
  }
}
