package org.banyan.ejb.credential;

/**
 * What somebody who joins says.
 *
 * @param language of the interface they joined in, or null
 */
public record JoinDraft(
    String handle, String displayName, String email, String password, String language) {}
