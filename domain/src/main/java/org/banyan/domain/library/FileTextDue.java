package org.banyan.domain.library;

/**
 * A version whose text is to be taken now.
 *
 * @param keptAs how the store finds its bytes
 */
public record FileTextDue(long file, int number, String keptAs) {}
