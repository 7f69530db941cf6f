package org.banyan.benchmarks.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports nobody listens on, so that several servers can run side by side. */
final class Ports {
  private static final int[] OF_A_SERVER = {8080, 9990, 4712, 4713};

  private Ports() {}

  static int freeOffset() {
    return ThreadLocalRandom.current()
        .ints(1000, 20_000)
        .filter(offset -> IntStream.of(OF_A_SERVER).allMatch(port -> isFree(port + offset)))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
