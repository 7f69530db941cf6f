package org.banyan.benchmarks.server;

import java.io.IOException;
import java.util.List;

/** Stops processes in their tracks, and lets them go on. */
final class Signals {

  private Signals() {}

  static void freeze(List<ProcessHandle> processes) throws IOException {
    send("-STOP", processes);
  }

  static void thaw(List<ProcessHandle> processes) throws IOException {
    send("-CONT", processes);
  }

  private static void send(String signal, List<ProcessHandle> processes) throws IOException {
    for (ProcessHandle process : processes) {
      new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start().onExit().join();
    }
  }
}
