package org.banyan.web.space;

/** One of several values in a form, and what it is called there. */
public record Choice(String value, String label) {}
