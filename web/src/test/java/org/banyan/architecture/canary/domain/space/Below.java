package org.banyan.architecture.canary.domain.space;

import org.banyan.architecture.canary.domain.page.Above;

/** Planted: looks up where it must not. */
public final class Below {
  Above above;
}
