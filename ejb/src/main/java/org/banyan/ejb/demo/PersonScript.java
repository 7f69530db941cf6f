package org.banyan.ejb.demo;

import jakarta.json.JsonObject;
import java.util.Set;
import org.banyan.ejb.account.ProfileDraft;
import org.banyan.ejb.credential.JoinDraft;

/** A person of the demonstration. */
record PersonScript(String handle, String email, int trustLevel, ProfileDraft profile) {

  static PersonScript of(JsonObject json) {
    return new PersonScript(
        json.getString("handle"),
        json.getString("email"),
        json.getInt("trustLevel"),
        new ProfileDraft(
            json.getString("displayName"),
            json.getString("headline"),
            json.getString("organisation"),
            json.getString("country"),
            Set.copyOf(Scripts.words(json, "languages")),
            Set.copyOf(Scripts.words(json, "expertise")),
            json.getString("language"),
            null));
  }

  JoinDraft joining(String password) {
    return new JoinDraft(handle, profile.displayName(), email, password, profile.language());
  }
}
