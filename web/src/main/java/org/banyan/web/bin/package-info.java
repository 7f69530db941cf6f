/** Screens and calls of the bin: throwing away, taking out again, destroying for good. */
package org.banyan.web.bin;
