package org.banyan.benchmarks.reliability;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A disk small enough to be filled: a tmpfs, or a limit on the size of the server's files. */
final class LimitedDisk {
  private static final String INSIDE = "banyan.inside";
  private static final int MEGABYTE = 1_000_000;

  private final Path folder;
  private final boolean mounted;

  private LimitedDisk(Path folder, boolean mounted) {
    this.folder = folder;
    this.mounted = mounted;
  }

  static boolean isInside() {
    return Boolean.getBoolean(INSIDE);
  }

  static boolean isAllowed() throws IOException {
    return run(List.of("unshare", "-Urm", "mount", "-t", "tmpfs", "tmpfs", "/mnt")) == 0;
  }

  /** The same program in a namespace where it may mount; answers its exit value. */
  static int runInside(Class<?> program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("unshare", "-Urm"));
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-D" + INSIDE + "=true", "-cp", System.getProperty("java.class.path")));
    String home = System.getProperty("banyan.shipped");
    if (home != null) {
      command.add("-Dbanyan.shipped=" + home);
    }
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return run(command);
  }

  static LimitedDisk at(Path folder, String database) throws IOException {
    if (!isInside()) {
      return new LimitedDisk(folder, false);
    }
    String size = database.equals("h2") ? "size=64m" : "size=256m";
    if (run(List.of("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString())) != 0) {
      throw new IOException("A tmpfs cannot be mounted at " + folder);
    }
    return new LimitedDisk(folder, true);
  }

  Path folder() {
    return folder;
  }

  String how() {
    return mounted ? "a tmpfs in a user namespace" : "a limit of 20 MB on every file of the server";
  }

  /** What the server is started with. */
  List<String> wrapper() {
    return mounted ? List.of() : List.of("sh", "-c", "ulimit -f 20000; exec \"$0\" \"$@\"");
  }

  void fill() throws IOException {
    if (!mounted) {
      return;
    }
    try (OutputStream ballast = Files.newOutputStream(ballast())) {
      for (int size = MEGABYTE; size > 0; size = size / 10) {
        write(ballast, new byte[size]);
      }
    }
  }

  private static void write(OutputStream ballast, byte[] piece) {
    try {
      while (true) {
        ballast.write(piece);
      }
    } catch (IOException full) {
      // What was wanted.
    }
  }

  void makeRoom() throws IOException {
    Files.deleteIfExists(ballast());
  }

  void unmount() throws IOException {
    if (mounted) {
      run(List.of("umount", folder.toString()));
    }
  }

  private Path ballast() {
    return folder.resolve("ballast");
  }

  private static int run(List<String> command) throws IOException {
    return new ProcessBuilder(command).inheritIO().start().onExit().join().exitValue();
  }
}
