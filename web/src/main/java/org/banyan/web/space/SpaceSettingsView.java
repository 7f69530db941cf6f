package org.banyan.web.space;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.access.Contribution;
import org.banyan.domain.access.Ruled;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.ejb.space.SpaceArranging;
import org.banyan.ejb.space.SpaceLine;
import org.banyan.ejb.space.SpaceOffering;
import org.banyan.ejb.space.SpaceReading;
import org.banyan.ejb.space.SpaceView;
import org.banyan.web.form.Said;
import org.banyan.web.language.Texts;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;
import org.banyan.web.shared.Answers;

/** The face, the rules and the place of a space; every rule says where it comes from. */
@Named("spaceSettingsView")
@RequestScoped
public class SpaceSettingsView {

  @Inject private Here here;
  @Inject private CurrentReader current;
  @Inject private SpaceAt at;
  @Inject private SpaceForm form;
  @Inject private SpaceReading reading;
  @Inject private SpaceOffering offering;
  @Inject private SpaceArranging arranging;
  @Inject private Texts texts;
  @Inject private Said said;

  private List<Choice> parents;
  private SpaceView.Rules above;

  public void show() {
    if (!at.find()) {
      return;
    }
    SpaceView space = at.getSpace();
    if (!FacesContext.getCurrentInstance().isPostback()) {
      form.take(space);
    }
  }

  public void keep() {
    SpaceView before = reading.show(here.step("space"), current.reader());
    String key = arranging.change(before.key(), form.draft(before), current.reader());
    said.andShow("space.arranged", Answers.path("s", key, "settings"));
  }

  /** Where a rule in force comes from, in words. */
  public String origin(Ruled<?> rule) {
    if (rule.origin() == null) {
      return texts.of("space.origin.product");
    }
    return rule.origin().equals(at.getSpace().key())
        ? texts.of("space.origin.here")
        : from(rule.origin());
  }

  private String from(String key) {
    return at.getSpace().way().stream()
        .filter(space -> space.key().equals(key))
        .findFirst()
        .map(space -> texts.of("space.origin.space", space.title()))
        .orElse(texts.of("space.origin.above"));
  }

  /** The rules that would hold if none were set here. */
  public SpaceView.Rules getAbove() {
    if (above == null) {
      above = reading.inherited(here.step("space"), current.reader());
    }
    return above;
  }

  /** Where a space stands it may stay, even for those who could not put it there. */
  public List<Choice> getParents() {
    if (parents == null) {
      SpaceView space = at.getSpace();
      parents = new ArrayList<>();
      offering.parents(space.key(), current.reader()).forEach(this::addParent);
      if (parents.stream().noneMatch(choice -> choice.value().equals(space.parent()))) {
        space.way().stream().skip(Math.max(0, space.way().size() - 1)).forEach(this::addParent);
      }
    }
    return parents;
  }

  private void addParent(SpaceLine line) {
    parents.add(new Choice(line.key(), line.title()));
  }

  public List<Visibility> getVisibilities() {
    return List.of(Visibility.values());
  }

  public List<Contribution> getContributions() {
    return List.of(Contribution.values());
  }

  public List<ReviewPolicy> getPolicies() {
    return List.of(ReviewPolicy.values());
  }
}
