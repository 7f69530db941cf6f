package org.banyan.domain.changelog;

/** This node has read the log to its end just now. */
public record FollowedLog() {}
