package org.banyan.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.banyan.domain.account.EmailPace;
import org.banyan.ejb.account.PersonView;
import org.banyan.ejb.account.ProfileDraft;
import org.banyan.web.shared.Words;

/** What people say about themselves, as typed. */
@Named("profileForm")
@RequestScoped
public class ProfileForm {

  private String displayName = "";
  private String headline = "";
  private String organisation = "";
  private String country = "";
  private String languages = "";
  private List<String> expertise = new ArrayList<>();
  private String language = "";
  private String emailPace = "";

  void take(PersonView person) {
    displayName = person.line().displayName();
    headline = person.line().headline();
    organisation = person.line().organisation();
    country = person.line().country();
    languages = Words.typed(person.line().languages());
    expertise = new ArrayList<>(person.line().expertise());
    language = person.owned() == null ? "" : person.owned().language();
    emailPace = person.owned() == null ? "" : person.owned().emailPace().name();
  }

  ProfileDraft draft() {
    return new ProfileDraft(
        displayName,
        headline,
        organisation,
        country,
        new LinkedHashSet<>(Words.list(languages)),
        Set.copyOf(expertise),
        language == null || language.isBlank() ? null : language,
        emailPace.isBlank() ? null : EmailPace.valueOf(emailPace));
  }

  public String getEmailPace() {
    return emailPace;
  }

  public void setEmailPace(String emailPace) {
    this.emailPace = Objects.requireNonNullElse(emailPace, "");
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getHeadline() {
    return headline;
  }

  public void setHeadline(String headline) {
    this.headline = headline;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = Objects.requireNonNullElse(country, "");
  }

  public String getLanguages() {
    return languages;
  }

  public void setLanguages(String languages) {
    this.languages = languages;
  }

  public List<String> getExpertise() {
    return expertise;
  }

  public void setExpertise(List<String> expertise) {
    this.expertise = expertise;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
