package org.banyan.ejb.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.banyan.domain.access.Role;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.invitation.Invitation;
import org.banyan.domain.invitation.Invitations;
import org.banyan.domain.outbox.MessageDue;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.shared.Secret;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.credential.LetterTexts;
import org.banyan.ejb.shared.Mail;
import org.banyan.ejb.shared.Settings;
import org.banyan.ejb.shared.SiteName;

/** Writes the letter of an invitation, with a secret made as it is sent. */
@ApplicationScoped
class InvitationWording {

  private static final String BUNDLE = "org.banyan.ejb.invitation.letters";

  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject Invitations invitations;
  @Inject Settings settings;
  @Inject SiteName site;
  @Inject Spaces spaces;
  @Inject LetterTexts texts;

  /** Nothing where the invitation is over by now. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<Mail> write(MessageDue message) {
    try (var json = Json.createReader(new StringReader(message.payload()))) {
      long id = PublicId.required(json.readObject().getString("invitation"));
      return invitations
          .find(id)
          .filter(found -> found.isOpen(clock.instant()))
          .map(found -> letter(message, found));
    }
  }

  private Mail letter(MessageDue message, Invitation invitation) {
    Account known = invitation.accountId() == null ? null : accounts.get(invitation.accountId());
    String language = language(invitation, known);
    Secret secret = Secret.random();
    invitation.carry(secret);
    var text =
        texts.in(
            BUNDLE,
            language,
            known == null ? "invitation" : "known",
            known == null ? "" : known.displayName(),
            settings.baseUrl() + "/invitation?token=" + secret.text(),
            site.text(),
            accounts.get(invitation.invitedBy()).displayName(),
            spaces.tree().get(invitation.spaceId()).title(),
            roles(invitation, language));
    String to = known == null ? invitation.email() : known.email();
    return new Mail(message.kind() + "-" + message.id(), to, text.subject(), text.body());
  }

  private String language(Invitation invitation, Account known) {
    String own = known == null ? invitation.language() : known.language();
    return own == null ? settings.defaultLanguage() : own;
  }

  private static String roles(Invitation invitation, String language) {
    var words = bundle(language);
    return invitation.roles().stream()
        .map(
            role ->
                words.getString("role." + role.name().toLowerCase(Locale.ROOT))
                    + (role == Role.REVIEWER ? languages(invitation, language) : ""))
        .collect(Collectors.joining(", "));
  }

  private static String languages(Invitation invitation, String language) {
    Locale locale = Locale.forLanguageTag(language);
    return invitation.languages().tags().stream()
        .sorted()
        .map(tag -> Locale.forLanguageTag(tag).getDisplayName(locale))
        .collect(Collectors.collectingAndThen(Collectors.joining(", "), InvitationWording::aside));
  }

  private static String aside(String words) {
    return words.isEmpty() ? "" : " (" + words + ")";
  }

  private static ResourceBundle bundle(String language) {
    return LetterTexts.bundle(BUNDLE, Locale.forLanguageTag(language));
  }
}
