package org.banyan.ear.running;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A start that was refused: what was said, and how the script ended. */
public record Refusal(int exitCode, String words) {

  public static Refusal of(Map<String, String> settings) throws IOException, InterruptedException {
    var folder = Folders.fresh("refused");
    var all = new HashMap<>(settings);
    all.putIfAbsent("BANYAN_DATA", folder.resolve("data").toString());
    all.put("BANYAN_PORT_OFFSET", settings.getOrDefault("BANYAN_PORT_OFFSET", "1"));
    var process = ServerProcess.launch(folder.resolve("standalone"), all);
    return new Refusal(process.awaitEnd(), process.console().toTheEnd());
  }
}
