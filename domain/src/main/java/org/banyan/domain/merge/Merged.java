package org.banyan.domain.merge;

/** No change overlapped another: one text carries them all. */
public record Merged(String text) implements MergeOutcome {}
