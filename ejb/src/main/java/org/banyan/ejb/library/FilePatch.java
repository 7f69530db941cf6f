package org.banyan.ejb.library;

/** What is to be changed of a file; what is null stays as it is. */
public record FilePatch(String name, String alt, String caption) {}
