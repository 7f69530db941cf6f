package org.banyan.ejb.library;

/**
 * What is said of a file to be attached.
 *
 * @param name as the sender calls it, with or without folders before it
 * @param alt null for none
 * @param caption null for none
 */
public record FileDraft(String name, String alt, String caption) {}
