package org.banyan.ejb.index;

import java.io.Serializable;

/** Somebody wants every node to make its index anew. */
record IndexOrdered() implements Serializable {}
