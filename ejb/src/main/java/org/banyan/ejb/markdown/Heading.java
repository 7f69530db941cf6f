package org.banyan.ejb.markdown;

import java.util.Optional;

/** A heading: its words, and the id its author gave it. */
public record Heading(String words, Optional<String> givenId) {}
