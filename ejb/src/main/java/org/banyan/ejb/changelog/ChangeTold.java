package org.banyan.ejb.changelog;

import java.io.Serializable;
import org.banyan.domain.changelog.ChangeNoted;

/** A change as one node tells others of it. */
record ChangeTold(ChangeNoted change) implements Serializable {}
