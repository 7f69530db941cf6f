package org.banyan.web.account;

import org.banyan.domain.account.EmailPace;

/**
 * Which mail a person wants.
 *
 * @param pace how often about what they follow
 */
public record EmailPreferences(EmailPace pace) {}
