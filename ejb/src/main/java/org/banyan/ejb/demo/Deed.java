package org.banyan.ejb.demo;

import java.time.Instant;

/** Something that somebody did at a moment in the past. */
record Deed(Instant moment, Runnable deed) {}
