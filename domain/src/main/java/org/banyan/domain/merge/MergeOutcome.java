package org.banyan.domain.merge;

public sealed interface MergeOutcome permits Merged, Conflicting {}
