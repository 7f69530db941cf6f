package org.banyan.domain.markup;

/** Knows, for one reader, where the targets of a text lead. */
@FunctionalInterface
public interface LinkResolver {

  LinkDestination resolve(LinkTarget target);
}
