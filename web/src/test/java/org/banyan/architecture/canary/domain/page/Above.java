package org.banyan.architecture.canary.domain.page;

/** Stands above what wrongly knows it. */
public final class Above {}
