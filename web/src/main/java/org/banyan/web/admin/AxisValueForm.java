package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.banyan.ejb.axis.AxisValueDraft;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.web.language.LanguageChoice;

/** A value of an axis as typed; names in languages the screens do not speak stay as they are. */
@Named("axisValueForm")
@RequestScoped
public class AxisValueForm {

  private static final String FIELD = "name-";

  @Inject private HttpServletRequest request;

  private String key = "";
  private String parent = "";
  private String iso = "";
  private Map<String, String> names = Map.of();

  void take(AxisValueLine value) {
    parent = Objects.requireNonNullElse(value.parent(), "");
    iso = Objects.requireNonNullElse(value.iso(), "");
    names = value.names();
  }

  AxisValueDraft draft() {
    String code = iso.isBlank() ? null : code();
    return new AxisValueDraft(key.strip(), names(Map.of()), parent, code);
  }

  AxisValueDraft draft(AxisValueLine before) {
    return new AxisValueDraft(null, names(before.names()), parent, code());
  }

  private String code() {
    return iso.strip().toUpperCase(Locale.ROOT);
  }

  private Map<String, String> names(Map<String, String> before) {
    Map<String, String> all = new TreeMap<>(before);
    for (String language : LanguageChoice.OFFERED) {
      String typed = name(language).strip();
      all.remove(language);
      if (!typed.isEmpty()) {
        all.put(language, typed);
      }
    }
    return all;
  }

  /** The name typed in a language, else the present one. */
  public String name(String language) {
    String typed = request.getParameter(FIELD + language);
    return typed == null ? names.getOrDefault(language, "") : typed;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getParent() {
    return parent;
  }

  public void setParent(String parent) {
    this.parent = Objects.requireNonNullElse(parent, "");
  }

  public String getIso() {
    return iso;
  }

  public void setIso(String iso) {
    this.iso = iso;
  }
}
