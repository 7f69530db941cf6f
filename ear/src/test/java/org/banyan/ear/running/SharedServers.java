package org.banyan.ear.running;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** One server per database for all test classes; JUnit closes them when the last one is done. */
final class SharedServers {

  private SharedServers() {}

  private static Arguments shared(DatabaseKind kind, ExtensionContext context) {
    return Arguments.of(
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(SharedServers.class))
            .getOrComputeIfAbsent(kind, RunningBanyan::start, RunningBanyan.class));
  }

  /** Starts the second server only when the tests on the first are done. */
  static final class OnBoth implements ArgumentsProvider {
    @Override
    public Stream<Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      return Stream.of(DatabaseKind.values()).map(kind -> shared(kind, context));
    }
  }

  /** The embedded database alone. */
  static final class OnOne implements ArgumentsProvider {
    @Override
    public Stream<Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      return Stream.of(shared(DatabaseKind.EMBEDDED, context));
    }
  }
}
