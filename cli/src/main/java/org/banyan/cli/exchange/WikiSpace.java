package org.banyan.cli.exchange;

import jakarta.json.JsonObject;

/** One space of the wiki, through the REST API. */
record WikiSpace(Connection connection, String key) {

  boolean exists() {
    var answer = connection.get("/spaces/" + key);
    if (answer.isGood() || answer.status() / 100 == 3) {
      return true;
    }
    if (answer.status() == 404) {
      return false;
    }
    throw new ImportStopped("The space " + key + " cannot be read: " + answer.reason());
  }

  void create(JsonObject space) {
    var answer = connection.send("POST", "/spaces", space);
    if (!answer.isGood()) {
      throw new ImportStopped("The space " + key + " cannot be made: " + answer.reason());
    }
  }

  /** Has the server take an archive; answers where to ask after the job. */
  String bring(Upload upload) {
    var answer = connection.upload("/spaces/" + key + "/imports", upload);
    if (answer.status() != 202) {
      throw new ImportStopped("The import was refused: " + answer.reason());
    }
    return answer.header("Location").orElseThrow();
  }
}
