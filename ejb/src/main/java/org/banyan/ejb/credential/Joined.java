package org.banyan.ejb.credential;

/**
 * The answer to joining: the same whether or not the mail address was known.
 *
 * @param active whether they can sign in at once, or must follow the mailed link first
 */
public record Joined(String handle, String displayName, boolean active) {}
