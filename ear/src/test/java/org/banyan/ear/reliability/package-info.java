/**
 * The short form of the programs that prove what the shipped server withstands; they stand under
 * {@code benchmarks} and say more when run in full: docs/operations/reliability.md.
 */
package org.banyan.ear.reliability;
