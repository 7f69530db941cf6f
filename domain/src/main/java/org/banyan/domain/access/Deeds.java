package org.banyan.domain.access;

import java.util.List;

/** The deeds of one feature; every implementation is known to the explanation of access. */
public interface Deeds {

  List<Deed> all();
}
