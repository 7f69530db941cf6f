/**
 * What the benchmark programs have in common: real databases in folders of their own and figures as
 * tables. Never a switch inside Banyan for their sake.
 */
package org.banyan.benchmarks.shared;
