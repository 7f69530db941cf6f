package org.banyan.ejb.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.banyan.domain.access.Reader;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.space.Space;

/** Keeps on record who made a space and who changed what decides about rights in it. */
@ApplicationScoped
class SpaceRecord {

  private static final String VISIBILITY = "space-visibility";

  @Inject AuditLog audit;

  void made(Space space, Reader reader) {
    record("space-made", space, standing(space).get(VISIBILITY), reader);
  }

  /** What decides about rights as it is now, by the deed that changes it. */
  static Map<String, String> standing(Space space) {
    var rules = space.rules();
    Map<String, String> standing = new LinkedHashMap<>();
    standing.put("space-parent", space.parent() == null ? "ROOT" : space.parent().key());
    standing.put(VISIBILITY, said(rules.visibility()));
    standing.put("space-contribution", said(rules.contribution()));
    standing.put("space-review-policy", said(rules.reviewPolicy()));
    standing.put("space-key", space.key());
    return standing;
  }

  void changed(Map<String, String> before, Space space, Reader reader) {
    standing(space)
        .forEach(
            (deed, now) -> {
              String former = before.get(deed);
              if (!now.equals(former)) {
                record(deed, space, former + " -> " + now, reader);
              }
            });
  }

  private void record(String deed, Space space, String detail, Reader reader) {
    audit.record(new DeedDone(reader.accountId(), reader.handle(), deed, space.key(), detail));
  }

  private static String said(Enum<?> rule) {
    return rule == null ? "INHERITED" : rule.name();
  }
}
