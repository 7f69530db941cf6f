package org.banyan.web.page;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.merge.Conflict;
import org.banyan.domain.page.EditConflict;
import org.banyan.web.api.Problem;

/** Answers a save that clashes with what others saved: nothing is saved, nothing is lost. */
@Provider
public class EditConflictMapper implements ExceptionMapper<EditConflict> {

  /** The text as it is now. */
  public record Present(int revision, String title, String body) {}

  /** A stretch of title or body that both changed. */
  public record Clash(String field, String base, String mine, String theirs) {

    static Clash of(String field, Conflict conflict) {
      return new Clash(field, conflict.base(), conflict.mine(), conflict.theirs());
    }
  }

  @Override
  public Response toResponse(EditConflict refusal) {
    List<Clash> clashes = new ArrayList<>();
    refusal.body().conflicts().forEach(clash -> clashes.add(Clash.of("body", clash)));
    if (refusal.titleClashes()) {
      clashes.add(0, Clash.of("title", refusal.conflicts().get(0)));
    }
    var present =
        new Present(refusal.currentRevision(), refusal.current().title(), refusal.current().body());
    return Problem.of(409, refusal.code(), refusal.getMessage())
        .with(clashes, present)
        .answer()
        .build();
  }
}
