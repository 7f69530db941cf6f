package org.banyan.domain.merge;

public record Settled(String text) implements Region {}
