/** Counts every call by where it comes from, before anything else is done for it. */
package org.banyan.web.limit;
