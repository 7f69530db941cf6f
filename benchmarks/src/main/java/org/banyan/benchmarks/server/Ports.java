package org.banyan.benchmarks.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports nobody listens on, so that several servers can run side by side. */
public final class Ports {
  public static final int HTTP = 8080;
  private static final int[] OF_A_SERVER = {HTTP, 9990, 4712, 4713};
  private static final int LOWEST = 1_000;
  private static final int SPAN = 8_000;

  private Ports() {}

  /**
   * How far to shift a server's ports so that all of them are free. Processes that are given
   * different numbers from 1 by the property {@code banyan.fork} look in different places: a port
   * that is free is not yet taken while a server starts.
   */
  public static int freeOffset() {
    int from = LOWEST + (Integer.getInteger("banyan.fork", 1) - 1) * SPAN;
    return ThreadLocalRandom.current()
        .ints(from, from + SPAN)
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
