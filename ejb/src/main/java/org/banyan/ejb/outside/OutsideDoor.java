package org.banyan.ejb.outside;

import java.net.URI;
import org.banyan.domain.outside.OutsideAnswer;

/** The way out, by which other sites are asked. */
interface OutsideDoor {

  /** Whether something stands at an address of the web; never fails, and takes bounded time. */
  OutsideAnswer ask(URI address);
}
