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
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.domain.space.SpaceKind;
import org.banyan.ejb.space.SpaceArranging;
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
  @Inject private SpaceArranging arranging;
  @Inject private Said said;

  public void show() {
    if (!current.isSignedIn()) {
      throw new Unauthenticated();
    }
    if (!FacesContext.getCurrentInstance().isPostback()) {
      form.setKind(SpaceKind.GROUP.name());
      form.setParent(Objects.requireNonNullElse(request.getParameter("parent"), ""));
    }
  }

  public void make() {
    String key = arranging.make(form.draft(), current.reader());
    said.andShow("space.made", Answers.path("s", key));
  }

  public List<SpaceKind> getKinds() {
    return List.of(SpaceKind.values());
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
