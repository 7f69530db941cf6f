package org.banyan.ear.library;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.banyan.ear.community.Newcomer;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.OnBothDatabases;
import org.banyan.ear.running.Patience;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A word inside a file finds it, for whoever may read it, while it is there. */
@OnBothDatabases
class FileTextIT {

  /** A program is started for each file. */
  private static final Patience PATIENCE = Patience.ofSeconds(90);

  private static int count;

  private final RunningBanyan banyan;
  private final Rest admin;
  private final String space = "inside-" + ++count;

  FileTextIT(RunningBanyan banyan) {
    this.banyan = banyan;
    this.admin = banyan.admin();
  }

  @Test
  void aWordInsideFindsAFileForItsReaders() {
    makeSpace("PUBLIC");
    JsonObject file = attach("plan.pdf", pdf("Pensions for hierophant beekeepers"));
    PATIENCE.until(() -> total(banyan.guest(), "hierophant") == 1);
    JsonObject hit = find(banyan.guest(), "hierophant").getJsonArray("items").getJsonObject(0);
    assertThat(hit.getString("type")).isEqualTo("file");
    assertThat(hit.getString("snippet")).contains("<mark>hierophant</mark>");
    String screen = "/s/" + space + "/library/" + file.getString("id");
    var found = Jsoup.parse(banyan.guest().page("/search?q=hierophant").expect(200).body());
    assertThat(found.select(".hits a.what").eachAttr("href")).contains(screen);
    assertThat(found.select(".hits mark").eachText()).contains("hierophant");
    assertThat(state(file)).isEqualTo("TAKEN");
    assertThat(banyan.guest().page(screen).expect(200).body()).contains("Its words are found");
    admin.delete("files/" + file.getString("id")).expect(204);
    assertThat(total(admin, "hierophant")).isZero();
  }

  @Test
  void aStrangerFindsNothingInsideAPrivateSpacesFiles() {
    makeSpace("PRIVATE");
    attach("budget.pdf", pdf("The panopticon costs too much"));
    PATIENCE.until(() -> total(admin, "panopticon") == 1);
    assertThat(total(banyan.guest(), "panopticon")).isZero();
    Rest stranger = Newcomer.join(banyan, "insider" + count, "In Sider").signedIn();
    assertThat(total(stranger, "panopticon")).isZero();
  }

  @Test
  void aFileThatCannotBeReadSaysSo() {
    makeSpace("PUBLIC");
    byte[] broken = "%PDF-1.7 and nothing more".getBytes(StandardCharsets.ISO_8859_1);
    JsonObject file = attach("broken.pdf", broken);
    PATIENCE.until(() -> state(file).equals("UNREADABLE"));
    assertThat(banyan.guest().page("/s/" + space + "/library/" + file.getString("id")).body())
        .contains("Not read: it is damaged or locked");
  }

  private void makeSpace(String visibility) {
    admin.post("spaces", Village.space(space, "GROUP", space, visibility).build()).expect(201);
  }

  private JsonObject attach(String name, byte[] content) {
    return admin.attach(space, name, content, Map.of()).expect(201).json();
  }

  private String state(JsonObject file) {
    JsonObject now = admin.get("files/" + file.getString("id")).expect(200).json();
    return now.getJsonObject("text").getString("state");
  }

  private static int total(Rest reader, String word) {
    return find(reader, word).getInt("total");
  }

  private static JsonObject find(Rest reader, String word) {
    return reader.get("search?q=" + word).expect(200).json();
  }

  /** The least there can be of one; readers find its parts without a table of them. */
  private static byte[] pdf(String words) {
    String drawn = "BT /F 12 Tf 72 700 Td (" + words + ") Tj ET";
    return """
        %%PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R
        /Resources <</Font <</F <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
        4 0 obj <</Length %d>> stream
        %s
        endstream endobj
        trailer <</Root 1 0 R>>
        %%%%EOF
        """
        .formatted(drawn.length(), drawn)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
