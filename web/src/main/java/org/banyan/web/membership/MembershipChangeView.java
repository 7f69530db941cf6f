package org.banyan.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.banyan.domain.access.Role;
import org.banyan.ejb.membership.Member;
import org.banyan.ejb.membership.SpaceMembership;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;
import org.banyan.web.shared.Answers;
import org.banyan.web.space.SpaceAt;

/** The roles of one person in a space. */
@Named("membershipChangeView")
@RequestScoped
public class MembershipChangeView {

  @Inject private Here here;
  @Inject private CurrentReader current;
  @Inject private SpaceAt at;
  @Inject private RolesForm form;
  @Inject private SpaceMembership membership;
  @Inject private Said said;

  private Member member;

  public void show() {
    String space = here.step("space");
    membership.requireGranting(space, current.reader());
    member = membership.member(space, here.step("handle"), current.reader());
    if (at.find() && !FacesContext.getCurrentInstance().isPostback()) {
      form.take(member);
    }
  }

  public void keep() {
    grant(form.roles(), "membership.kept");
  }

  public void end() {
    grant(Set.of(), "membership.ended");
  }

  private void grant(Set<Role> roles, String words) {
    String space = here.step("space");
    String handle = here.step("handle");
    membership.grant(space, handle, roles, form.languageTags(), current.reader());
    said.andShow(words, Answers.path("s", space, "people"));
  }

  public Member getMember() {
    return member;
  }
}
