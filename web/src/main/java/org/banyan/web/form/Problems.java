package org.banyan.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Rejection;
import org.banyan.web.language.Texts;
import org.banyan.web.shared.Refusals;

/** What is wrong with the form at hand, field by field, in the reader's language. */
@Named("problems")
@RequestScoped
public class Problems {

  private final Map<String, List<String>> byField = new LinkedHashMap<>();

  @Inject private Texts texts;

  /** Takes in a refusal. */
  public void add(Rejection refusal) {
    if (refusal instanceof Invalid invalid) {
      invalid.errors().forEach(this::add);
    } else {
      add("", texts.orElse("refusal." + refusal.code(), refusal.getMessage()));
    }
  }

  /** The same where the screen is the answer to what was refused. */
  public void answer(Rejection refusal) {
    add(refusal);
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseStatus(Refusals.status(refusal));
  }

  public void add(String field, String words) {
    byField.computeIfAbsent(field, f -> new ArrayList<>()).add(words);
  }

  private void add(FieldError error) {
    add(error.field(), texts.orElse("refusal." + error.code(), error.message()));
  }

  public boolean isAny() {
    return !byField.isEmpty() || !FacesContext.getCurrentInstance().getMessageList().isEmpty();
  }

  /** What is wrong with one field; empty where nothing is. */
  public List<String> of(String field) {
    return byField.getOrDefault(field, List.of());
  }

  /** For {@code aria-invalid}: true, or nothing at all. */
  public String wrong(String field) {
    return byField.containsKey(field) ? "true" : null;
  }

  /** Everything that is wrong, for the top of the form. */
  public List<String> getAll() {
    return Stream.concat(
            byField.values().stream().flatMap(Collection::stream),
            FacesContext.getCurrentInstance().getMessageList().stream()
                .map(FacesMessage::getSummary))
        .distinct()
        .toList();
  }
}
