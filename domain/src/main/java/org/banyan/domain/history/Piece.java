package org.banyan.domain.history;

/** A stretch of text that is the same in both, or stands in one of them only. */
public record Piece(Change change, String text) {}
