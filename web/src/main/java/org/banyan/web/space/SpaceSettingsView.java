package org.banyan.web.space;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.domain.access.Ruled;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.space.SpaceArranging;
import org.banyan.web.form.Said;
import org.banyan.web.language.Texts;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** What a space is called, where it stands and which rules hold, with where each comes from. */
@Named("spaceSettingsView")
@RequestScoped
public class SpaceSettingsView {

  @Inject private CurrentReader current;
  @Inject private SpaceAt at;
  @Inject private SpaceForm form;
  @Inject private SpaceArranging arranging;
  @Inject private Texts texts;
  @Inject private Said said;

  public void show() {
    if (!at.find()) {
      return;
    }
    requireArranging();
    if (!FacesContext.getCurrentInstance().isPostback()) {
      form.take(at.getSpace());
    }
  }

  public void change() {
    String key = arranging.change(at.getKey(), form.changes(), current.reader());
    said.andShow("space.changed", Answers.path("s", key, "settings"));
  }

  /** Which space a rule comes from, in words. */
  public String origin(Ruled<?> rule) {
    if (rule == null || rule.origin() == null) {
      return texts.of("space.fromNowhere");
    }
    return rule.origin().equals(at.getSpace().key())
        ? texts.of("space.fromHere")
        : texts.of("space.fromThere", rule.origin());
  }

  private void requireArranging() {
    if (at.getSpace().arrangeable()) {
      return;
    }
    if (!current.isSignedIn()) {
      throw new Unauthenticated();
    }
    throw new Forbidden("not-allowed", "You may not do this here.");
  }
}
