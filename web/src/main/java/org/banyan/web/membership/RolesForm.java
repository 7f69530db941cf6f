package org.banyan.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.banyan.domain.access.Role;
import org.banyan.ejb.membership.Member;

/** Roles to be given in a space, as ticked and typed. */
@Named("rolesForm")
@RequestScoped
public class RolesForm {

  private static final String FIELD = "role";

  @Inject private HttpServletRequest request;

  private String handle;
  private String languages = "";
  private Set<Role> held = EnumSet.noneOf(Role.class);

  void take(Member member) {
    held = member.roles();
    languages = String.join(", ", member.languages());
  }

  /** Whether a role is ticked. */
  public boolean has(Role role) {
    return ticked().contains(role.name()) || (isFresh() && held.contains(role));
  }

  /** What somebody unticked stays unticked. */
  private boolean isFresh() {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  public Set<Role> roles() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(Role.values()).filter(r -> ticked().contains(r.name())).forEach(roles::add);
    return roles;
  }

  /** Tags of the languages a reviewer is to look after; empty for all. */
  public Set<String> languageTags() {
    Set<String> tags = new TreeSet<>();
    Arrays.stream(languages.split("[,\\s]+")).filter(tag -> !tag.isEmpty()).forEach(tags::add);
    return tags;
  }

  private List<String> ticked() {
    String[] values = request.getParameterValues(FIELD);
    return values == null ? List.of() : List.of(values);
  }

  public List<Role> getAll() {
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
