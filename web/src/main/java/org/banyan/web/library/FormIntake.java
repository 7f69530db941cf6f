package org.banyan.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.shared.Rejection;
import org.banyan.ejb.library.Attached;
import org.banyan.ejb.library.FileDraft;
import org.banyan.ejb.shared.Settings;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** Takes files in from a plain form, and leads back to where it stood. */
@RequestScoped
public class FormIntake {

  private static final long MB = 1_000_000;

  @Inject CurrentReader current;
  @Inject FileIntake intake;
  @Inject Said said;
  @Inject Settings settings;

  void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!current.isSignedIn()) {
      leadTo("/login?next=" + Answers.encode(comingFrom(request)), response);
      return;
    }
    long most = settings.fileLimitMb() * MB;
    try (var form = UploadedForm.read(request.getInputStream(), request.getContentType(), most)) {
      FilePlace place = new FilePlace(String.valueOf(form.field("space")), form.field("page"));
      leadTo(attempt(form, place), response);
    }
  }

  /** The screen that the form stood on, to come back to after signing in. */
  private static String comingFrom(HttpServletRequest request) {
    String from = request.getHeader("Referer");
    return from == null ? "/" : from.replaceFirst("^[a-z]+://[^/]+", "");
  }

  private String attempt(UploadedForm form, FilePlace place) {
    String screen = screen(place);
    try {
      if (!current.seal().equals(form.field("seal"))) {
        return screen + "?refused=late";
      }
      String replaces = form.field("replaces");
      return replaces == null ? attachAll(form, place) : replace(form, replaces);
    } catch (Rejection refusal) {
      return screen + "?refused=" + refusal.code();
    }
  }

  private String attachAll(UploadedForm form, FilePlace place) {
    boolean one = form.files().size() == 1;
    form.file();
    for (UploadedForm.Sent sent : form.files()) {
      String alt = one ? form.field("alt") : null;
      String caption = one ? form.field("caption") : null;
      intake.attach(place, new FileDraft(sent.name(), alt, caption), sent);
    }
    return screen(place);
  }

  private String replace(UploadedForm form, String replaces) {
    Attached attached = intake.replace(PublicId.required(replaces), form.file());
    return Answers.path("s", attached.place().space(), "library", replaces);
  }

  private static String screen(FilePlace place) {
    return place.page() == null
        ? Answers.path("s", place.space(), "library")
        : Answers.path("w", place.space(), place.page(), "files");
  }

  private void leadTo(String path, HttpServletResponse response) {
    if (!path.contains("?")) {
      said.later("library.attached", response);
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Location", path);
  }
}
