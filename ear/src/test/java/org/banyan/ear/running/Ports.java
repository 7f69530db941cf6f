package org.banyan.ear.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Finds an offset at which every port of a server is free. */
final class Ports {

  static final int HTTP = 8080;
  private static final int MANAGEMENT = 9990;
  private static final int ATTEMPTS = 100;

  private Ports() {}

  static int freeOffset() {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var offset = ThreadLocalRandom.current().nextInt(1_000, 20_000);
      if (isFree(HTTP + offset) && isFree(MANAGEMENT + offset)) {
        return offset;
      }
    }
    throw new IllegalStateException("No free ports found in " + ATTEMPTS + " attempts");
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
