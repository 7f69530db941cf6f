package org.banyan.ejb.pagecache;

import java.io.Serializable;

/** Nothing that any node keeps of pages may be shown any more. */
record PagesOutOfDate() implements Serializable {}
