package org.banyan.benchmarks.reliability;

import java.util.Map;

/**
 * A text to work on: what stood there, from which revision, and what goes back to the server beside
 * the text. Sending the same draft twice is the same save.
 */
record Draft(String body, int base, Map<String, String> fields) {}
