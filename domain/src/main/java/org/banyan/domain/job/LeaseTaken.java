package org.banyan.domain.job;

/** A job is somebody's, under a number greater than that of every holder before. */
public record LeaseTaken(String name, String holder, long fence) {}
