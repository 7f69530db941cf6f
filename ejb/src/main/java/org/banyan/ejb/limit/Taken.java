package org.banyan.ejb.limit;

import java.io.Serializable;
import org.banyan.domain.limit.Limit;

/**
 * What somebody took on one node, told to the others.
 *
 * @param who a handle, or where a call came from
 * @param times since the last word about them
 */
record Taken(Limit limit, String who, int times) implements Serializable {}
