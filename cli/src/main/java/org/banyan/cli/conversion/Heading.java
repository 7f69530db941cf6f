package org.banyan.cli.conversion;

import java.util.Optional;

/** A heading: its words, and the id its author gave it. */
record Heading(String words, Optional<String> givenId) {}
