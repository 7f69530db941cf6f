package org.banyan.domain.history;

public record RevisionText(int revision, String text) {}
