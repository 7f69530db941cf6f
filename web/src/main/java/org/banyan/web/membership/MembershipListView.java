package org.banyan.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.membership.Member;
import org.banyan.ejb.membership.SpaceEntering;
import org.banyan.ejb.membership.SpaceMembership;
import org.banyan.web.form.Said;
import org.banyan.web.language.Texts;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.route.Here;
import org.banyan.web.shared.Answers;
import org.banyan.web.space.SpaceAt;

/** Who holds which role in a space, and who entered it. */
@Named("membershipListView")
@RequestScoped
public class MembershipListView {

  @Inject private Here here;
  @Inject private CurrentReader current;
  @Inject private SpaceAt at;
  @Inject private RolesForm form;
  @Inject private SpaceMembership membership;
  @Inject private SpaceEntering entering;
  @Inject private Texts texts;
  @Inject private Said said;

  private List<Member> members;
  private List<SpaceEntering.Line> entries = List.of();

  public void show() {
    if (!current.isSignedIn()) {
      throw new Unauthenticated();
    }
    if (at.find()) {
      entries = entering.entries(at.getSpace().key(), current.reader());
    }
  }

  public void give() {
    String space = here.step("space");
    if (form.roles().isEmpty()) {
      throw new Invalid("role", "role-needed", texts.of("membership.roleNeeded"));
    }
    String handle = form.getHandle().strip().replaceFirst("^@", "");
    membership.requireGranting(space, current.reader());
    try {
      membership.grant(space, handle, form.roles(), form.languageTags(), current.reader());
    } catch (NotFound e) {
      throw new Invalid("handle", "no-such-person", texts.of("membership.noSuchPerson", handle));
    }
    said.andShow("membership.given", Answers.path("s", space, "people"));
  }

  public void leave() {
    membership.leave(here.step("space"), current.reader());
    said.andShow("membership.left", "/spaces");
  }

  /** Looked up early where the form to leave comes back. */
  public List<Member> getMembers() {
    if (members == null) {
      members = membership.members(at.getSpace().key(), current.reader());
    }
    return members;
  }

  /** Whether the reader is one of them. */
  public boolean isMember() {
    return current.isSignedIn()
        && getMembers().stream().anyMatch(member -> member.handle().equals(current.getHandle()));
  }

  public List<SpaceEntering.Line> getEntries() {
    return entries;
  }

  public boolean isClosed() {
    return at.getSpace().rules().visibility().value() == Visibility.PRIVATE;
  }
}
