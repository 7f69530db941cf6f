package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Supplier;
import org.banyan.domain.access.Reader;
import org.banyan.domain.idempotency.IdempotencyKey;
import org.banyan.domain.idempotency.IdempotentCalls;
import org.banyan.domain.idempotency.RequestHash;
import org.banyan.domain.page.PageLocation;

/** Remembers what a save with a key was answered, so that its repetition saves nothing twice. */
@ApplicationScoped
class SaveMemory {

  @Inject IdempotentCalls calls;

  Saved answeredOnce(
      Reader reader, IdempotencyKey key, RevisionDraft draft, long pageId, Supplier<Saved> save) {
    String hash =
        RequestHash.of(
            "revise",
            Long.toString(pageId),
            draft.title(),
            draft.body(),
            draft.summary(),
            Boolean.toString(draft.minor()),
            Integer.toString(draft.baseRevision()));
    return answeredOnce(reader, key, hash, save);
  }

  Saved answeredOnce(Reader reader, IdempotencyKey key, String hash, Supplier<Saved> save) {
    if (key == null) {
      return save.get();
    }
    Optional<String> earlier = calls.earlierResult(reader.accountId(), key, hash);
    if (earlier.isPresent()) {
      return read(earlier.get());
    }
    Saved saved = save.get();
    calls.keep(reader.accountId(), key, hash, write(saved));
    return saved;
  }

  private static String write(Saved saved) {
    return Json.createObjectBuilder()
        .add("space", saved.location().space())
        .add("slug", saved.location().slug())
        .add("revision", saved.revision())
        .add("merged", saved.merged())
        .add("unchanged", saved.unchanged())
        .build()
        .toString();
  }

  private static Saved read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      return new Saved(
          new PageLocation(json.getString("space"), json.getString("slug")),
          json.getInt("revision"),
          json.getBoolean("merged"),
          json.getBoolean("unchanged"));
    }
  }
}
