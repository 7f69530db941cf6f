package org.banyan.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.banyan.domain.library.FilePlace;
import org.banyan.ejb.library.FileReading;
import org.banyan.ejb.shared.Settings;
import org.banyan.web.language.Texts;
import org.banyan.web.reader.CurrentReader;

/** The form that files are attached with, wherever it stands. */
@Named("attaching")
@RequestScoped
public class Attaching {

  private static final List<String> REFUSALS =
      List.of(
          "file-name-taken",
          "file-too-large",
          "file-type-other",
          "images-only",
          "images-enough",
          "uploads-enough",
          "insufficient-storage",
          "not-allowed");

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private FileReading reading;
  @Inject private Settings settings;
  @Inject private Texts texts;

  /** Whether files may be attached to the page, or to the space where that is null. */
  boolean isOpen(String space, String page) {
    return current.isSignedIn() && reading.mayAttach(new FilePlace(space, page), current.reader());
  }

  /** Why the last form was refused; null where none was. */
  public String getRefused() {
    String code = request.getParameter("refused");
    if (code == null) {
      return null;
    }
    String otherwise = texts.of("library.refused");
    return code.equals("late") ? texts.of("form.late") : texts.orElse("refusal." + code, otherwise);
  }

  /** The words of refusals, for the script that sends large files. */
  public String getRefusals() {
    JsonObjectBuilder words = Json.createObjectBuilder();
    REFUSALS.forEach(code -> words.add(code, texts.of("refusal." + code)));
    return words.build().toString();
  }

  public int getLimitMb() {
    return settings.fileLimitMb();
  }
}
