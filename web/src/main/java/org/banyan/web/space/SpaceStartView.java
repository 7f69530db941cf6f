package org.banyan.web.space;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.banyan.domain.access.Contribution;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.space.SpaceKind;
import org.banyan.ejb.space.SpaceArranging;
import org.banyan.ejb.space.SpaceOffer;
import org.banyan.ejb.space.SpaceOffering;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** Making a space. */
@Named("spaceStartView")
@RequestScoped
public class SpaceStartView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private SpaceForm form;
  @Inject private SpaceOffering offering;
  @Inject private SpaceArranging arranging;
  @Inject private Said said;

  private SpaceOffer offer;

  public void show() {
    if (!FacesContext.getCurrentInstance().isPostback()) {
      form.setKind(getOffer().kinds().get(0).name());
      form.setParent(Objects.requireNonNullElse(request.getParameter("parent"), ""));
    }
  }

  public void make() {
    String key = arranging.make(form.draft(), current.reader());
    said.andShow("space.made", Answers.path("s", key));
  }

  private SpaceOffer getOffer() {
    if (offer == null) {
      offer = offering.making(current.reader());
    }
    return offer;
  }

  /** A form that comes back late, signed out, is shown again with what was chosen. */
  private boolean isLate() {
    return FacesContext.getCurrentInstance().isPostback() && !current.isSignedIn();
  }

  public List<SpaceKind> getKinds() {
    return isLate() ? List.of(SpaceKind.values()) : getOffer().kinds();
  }

  public List<Choice> getParents() {
    String chosen = request.getParameter("parent");
    if (isLate()) {
      return chosen == null ? List.of() : List.of(new Choice(chosen, chosen));
    }
    return getOffer().parents().stream().map(s -> new Choice(s.key(), s.title())).toList();
  }

  public List<Visibility> getVisibilities() {
    return List.of(Visibility.values());
  }

  public List<Contribution> getContributions() {
    return List.of(Contribution.values());
  }
}
