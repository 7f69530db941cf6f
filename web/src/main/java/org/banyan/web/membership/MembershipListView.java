package org.banyan.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banyan.domain.access.Role;
import org.banyan.ejb.membership.Member;
import org.banyan.ejb.membership.SpaceEntering;
import org.banyan.ejb.membership.SpaceMembership;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;
import org.banyan.web.shared.Words;
import org.banyan.web.space.SpaceAt;

/** Who holds which role in a space; giving roles and taking them away. */
@Named("membershipListView")
@RequestScoped
public class MembershipListView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private SpaceAt at;
  @Inject private SpaceMembership membership;
  @Inject private SpaceEntering entering;
  @Inject private Said said;

  private String handle = "";
  private String languages = "";
  private List<Member> members = List.of();
  private List<SpaceEntering.Line> entries = List.of();

  public void show() {
    if (at.find()) {
      members = membership.members(at.getSpace().key(), current.reader());
      entries = entering.entries(at.getSpace().key(), current.reader());
    }
  }

  /** Gives a person the ticked roles and no others; none at all ends the membership. */
  public void grant() {
    membership.grant(
        at.getKey(),
        handle.strip(),
        ticked(),
        new TreeSet<>(Words.list(languages)),
        current.reader());
    said.andShow("membership.given", Answers.path("s", at.getKey(), "people"));
  }

  private Set<Role> ticked() {
    String[] roles = request.getParameterValues("role");
    Set<String> names = roles == null ? Set.of() : new TreeSet<>(Arrays.asList(roles));
    return Arrays.stream(Role.values())
        .filter(role -> names.contains(role.name()))
        .collect(Collectors.toSet());
  }

  public List<Member> getMembers() {
    return members;
  }

  /** Administrators who entered a private space. */
  public List<SpaceEntering.Line> getEntries() {
    return entries;
  }

  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  public String getLanguages() {
    return languages;
  }

  public void setLanguages(String languages) {
    this.languages = languages;
  }
}
