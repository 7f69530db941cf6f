/** How long it takes to bring a folder in, beside what the bare database takes for its texts. */
package org.banyan.benchmarks.exchange;
