package org.banyan.ear.leak;

import jakarta.json.Json;
import java.util.Map;
import org.banyan.ear.community.Newcomer;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;

/** A private space full of the marker word, and the people around it. */
record Secret(Village village, Newcomer member, Newcomer former, Newcomer stranger) {

  static final String MARKER = "zqxmarabou";

  /** As long as the marker, and nowhere: whoever asks for it must get the very same answer. */
  static final String TWIN = "zqxmarabov";

  /** Joined, but nothing private is there yet. */
  static Secret people(RunningBanyan banyan) {
    return new Secret(
        Village.of(banyan),
        Newcomer.join(banyan, "insider", "Ines Insider"),
        Newcomer.join(banyan, "leaver", "Leo Leaver"),
        Newcomer.join(banyan, "stranger", "Stella Stranger"));
  }

  /** The space, its page with a past, a role that stays and one that is taken away. */
  String hide() {
    var admin = village.banyan().admin();
    admin
        .post("spaces", Village.space(MARKER, "GROUP", "The " + MARKER, "PRIVATE").build())
        .expect(201);
    Village.grant(admin, MARKER, "insider", "REVIEWER");
    Village.grant(admin, MARKER, "leaver", "CONTRIBUTOR");
    writeAs(former.signedIn());
    rateAs(former.signedIn());
    rateAs(member.signedIn());
    var id = id(member.signedIn());
    admin.delete("spaces/" + MARKER + "/members/leaver").expect(204);
    return id;
  }

  private static void writeAs(Rest writer) {
    var page =
        Json.createObjectBuilder()
            .add("title", "On " + MARKER)
            .add("slug", MARKER)
            .add("body", MARKER + " of @stranger, see [[village/well]] and [[village/absent]]")
            .add("summary", "first " + MARKER)
            .add("labels", Json.createArrayBuilder().add(MARKER).add(Village.LABEL))
            .add("themes", Json.createArrayBuilder().add(Village.VALUE))
            .build();
    writer.post("spaces/" + MARKER + "/pages", page).expect(201);
    Village.save(writer, MARKER, MARKER, 1, MARKER + " again, and [[village/well]]");
    Village.createPage(writer, MARKER, "thrown", "Thrown " + MARKER, MARKER);
    writer.delete("spaces/" + MARKER + "/pages/thrown").expect(204);
    var words = Map.of("page", MARKER, "alt", "Alt " + MARKER, "caption", "Caption " + MARKER);
    writer.attach(MARKER, MARKER + ".txt", MARKER.getBytes(), words).expect(201);
  }

  /** Two who think badly of it: that must move no mean that others are shown. */
  private void rateAs(Rest rater) {
    var rating = Json.createObjectBuilder().add("stars", 1).add("missing", "More " + MARKER);
    rater.put("spaces/" + MARKER + "/pages/" + MARKER + "/rating", rating.build()).expect(200);
  }

  String fileId() {
    return Village.fileId(member.signedIn(), MARKER);
  }

  private static String id(Rest reader) {
    return reader.get("spaces/" + MARKER + "/pages/" + MARKER).expect(200).json().getString("id");
  }
}
