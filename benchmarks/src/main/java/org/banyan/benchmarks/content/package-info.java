/**
 * Measures the two ways of letting a comment (flag, rating, follow) point at a piece of content: a
 * root table with real foreign keys, or kind and id without any. The decision is number 4.
 */
package org.banyan.benchmarks.content;
