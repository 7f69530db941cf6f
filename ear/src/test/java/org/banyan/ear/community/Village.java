package org.banyan.ear.community;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;

/** A public space with two pages, one of them with a past, one value on each axis, one villager. */
public record Village(RunningBanyan banyan, Newcomer villager, String pageId) {

  public static final String SPACE = "village";
  public static final String PAGE = "well";
  public static final String LABEL = "water";
  public static final String VALUE = "groundwater";

  /** So many that a matrix of them is wider than a phone. */
  private static final List<String> MORE_REGIONS = List.of("north", "east", "south", "west");

  private static final Map<RunningBanyan, Village> FOUNDED = new ConcurrentHashMap<>();

  public static Village of(RunningBanyan banyan) {
    return FOUNDED.computeIfAbsent(banyan, Village::found);
  }

  private static Village found(RunningBanyan banyan) {
    var admin = banyan.admin();
    for (String axis : new String[] {"theme", "region", "target"}) {
      var names = Json.createObjectBuilder().add("en", "Ground water");
      var value = Json.createObjectBuilder().add("key", VALUE).add("names", names).build();
      admin.post("axes/" + axis, value).expect(201);
    }
    for (String side : MORE_REGIONS) {
      var names = Json.createObjectBuilder().add("en", "The " + side + " coast");
      var region = Json.createObjectBuilder().add("key", side + "-coast").add("names", names);
      admin.post("axes/region", region.build()).expect(201);
    }
    admin.post("spaces", space(SPACE, "GROUP", "The village", "PUBLIC").build()).expect(201);
    var villager = Newcomer.join(banyan, "villager", "Vera Villager");
    grant(admin, SPACE, "villager", "COORDINATOR");
    return new Village(banyan, villager, write(villager.signedIn()));
  }

  private static String write(Rest villager) {
    createPage(villager, SPACE, PAGE, "The well", "It is *deep*.\n\n- [[The rope]]\n");
    createPage(villager, SPACE, "rope", "The rope", "For the [[well]].\n");
    createPage(villager, SPACE, "bucket", "The bucket", "It leaked.\n");
    villager.delete("spaces/village/pages/bucket").expect(204);
    villager
        .attach(SPACE, LABEL + ".txt", "Cold and clear.".getBytes(), Map.of("page", PAGE))
        .expect(201);
    save(villager, SPACE, PAGE, 1, "It is *very deep*.\n\n- [[The rope]]\n- [[The frog]]\n");
    for (String rated : List.of(PAGE, "rope")) {
      var stars = Json.createObjectBuilder().add("stars", rated.equals(PAGE) ? 5 : 2).build();
      villager.put("spaces/village/pages/" + rated + "/rating", stars).expect(200);
    }
    var classified = Json.createObjectBuilder().add("labels", Json.createArrayBuilder().add(LABEL));
    for (String axis : new String[] {"themes", "regions", "targets"}) {
      classified.add(axis, Json.createArrayBuilder().add(VALUE));
    }
    return villager
        .patch("spaces/village/pages/well", classified.build())
        .expect(200)
        .json()
        .getString("id");
  }

  /** The file of the page. */
  public String fileId() {
    return fileId(banyan.guest(), SPACE);
  }

  /** The one file of a space. */
  public static String fileId(Rest reader, String space) {
    var files = reader.get("spaces/" + space + "/files").expect(200).json().getJsonArray("items");
    return files.getJsonObject(0).getString("id");
  }

  public static JsonObjectBuilder space(String key, String kind, String title, String visibility) {
    return Json.createObjectBuilder()
        .add("key", key)
        .add("kind", kind)
        .add("title", title)
        .add("description", title + ", in short")
        .add("visibility", visibility);
  }

  public static void grant(Rest admin, String space, String handle, String role) {
    var roles = Json.createArrayBuilder().add(role);
    admin
        .put(
            "spaces/" + space + "/roles/" + handle,
            Json.createObjectBuilder().add("roles", roles).build())
        .expect(200);
  }

  public static void createPage(Rest writer, String space, String slug, String title, String body) {
    writer
        .post(
            "spaces/" + space + "/pages",
            Json.createObjectBuilder()
                .add("title", title)
                .add("body", body)
                .add("slug", slug)
                .build())
        .expect(201);
  }

  public static void save(Rest writer, String space, String slug, int base, String body) {
    writer
        .put(
            "spaces/" + space + "/pages/" + slug,
            Json.createObjectBuilder().add("body", body).add("baseRevision", base).build())
        .expect(200);
  }
}
