package org.banyan.ejb.page;

/** A page of a space that a form offers. */
public record PageChoice(String slug, String title) {}
