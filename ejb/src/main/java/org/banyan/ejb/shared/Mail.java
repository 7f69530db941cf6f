package org.banyan.ejb.shared;

/**
 * A light mail: a few lines of text.
 *
 * @param reference stays the same when it is sent again, so that a mailbox shows it once
 */
public record Mail(String reference, String to, String subject, String text) {}
