package org.banyan.ear.library;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Random;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.OnBothDatabases;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.Test;

/** A large file comes whole over a line that breaks, and never more than was announced. */
@OnBothDatabases
class UploadIT {

  private static final int SIZE = 50_000_000;
  private static final int LONG_ENOUGH = 30;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final RunningBanyan banyan;
  private final Rest admin;
  private final Village village;

  UploadIT(RunningBanyan banyan) {
    this.banyan = banyan;
    this.admin = banyan.admin();
    this.village = Village.of(banyan);
  }

  @Test
  void aFileOfFiftyMegabytesComesWholeOverALineThatBreaksTwice() throws Exception {
    byte[] bytes = new byte[SIZE];
    new Random(50).nextBytes(bytes);
    String upload = begin("film-" + System.nanoTime() + ".bin", SIZE);
    var line = new BreakingLine(banyan.address(), token());
    line.send(upload, bytes, 0, 20_000_000);
    int first = settled(upload);
    assertThat(first).isPositive().isLessThanOrEqualTo(20_000_000);
    line.send(upload, bytes, first, 15_000_000);
    int second = settled(upload);
    assertThat(second).isGreaterThan(first).isLessThan(SIZE);
    admin.post("uploads/" + upload + "/file", null).expect(409);
    byte[] rest = java.util.Arrays.copyOfRange(bytes, second, SIZE);
    part(upload, second, rest, 200);
    JsonObject file = admin.post("uploads/" + upload + "/file", null).expect(201).json();
    assertThat(admin.post("uploads/" + upload + "/file", null).expect(201).json().get("id"))
        .isEqualTo(file.get("id"));
    assertThat(fetched(file.getString("url"))).isEqualTo(bytes);
  }

  @Test
  void aPartMustBeginWhereTheLastOneEnded() {
    String upload = begin("parts.bin", 10);
    part(upload, 3, new byte[3], 409);
    part(upload, 0, new byte[11], 413);
    part(upload, offset(upload), new byte[10 - offset(upload)], 200);
    admin.delete("uploads/" + upload).expect(204);
    admin.get("uploads/" + upload).expect(404);
  }

  @Test
  void anUploadIsNobodyElses() {
    String upload = begin("mine.bin", 10);
    Rest other = village.villager().signedIn();
    other.get("uploads/" + upload).expect(404);
    other.delete("uploads/" + upload).expect(404);
    banyan.guest().get("uploads/" + upload).expect(401);
    banyan.guest().post("spaces/village/uploads", wanted("x.bin", 1)).expect(401);
  }

  private String begin(String name, int size) {
    return admin
        .post("spaces/village/uploads", wanted(name, size))
        .expect(201)
        .json()
        .getString("id");
  }

  private static JsonObject wanted(String name, int size) {
    return Json.createObjectBuilder().add("name", name).add("size", size).build();
  }

  private void part(String upload, int offset, byte[] bytes, int status) {
    admin
        .send(
            "PATCH",
            "uploads/" + upload,
            bytes,
            "application/octet-stream",
            "Upload-Offset",
            String.valueOf(offset))
        .expect(status);
  }

  /** What the server has once it has noticed that the line is dead. */
  private int settled(String upload) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    int same = 0;
    int now = offset(upload);
    while ((same < LONG_ENOUGH || now == 0) && System.nanoTime() < end) {
      int before = now;
      now = offset(upload);
      same = now == before ? same + 1 : 0;
    }
    return now;
  }

  private int offset(String upload) {
    return admin.get("uploads/" + upload).expect(200).json().getInt("offset");
  }

  private String token() {
    var wanted =
        Json.createObjectBuilder()
            .add("name", "uploads")
            .add("scopes", Json.createArrayBuilder().add("read").add("write"));
    return admin.post("tokens", wanted.build()).expect(201).json().getString("token");
  }

  private byte[] fetched(String url) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(banyan.address().resolve(url)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body();
  }
}
