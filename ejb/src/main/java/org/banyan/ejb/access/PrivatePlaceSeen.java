package org.banyan.ejb.access;

/** Something in a private place was shown to somebody who sees it; no cache may keep that. */
public record PrivatePlaceSeen(String space) {}
