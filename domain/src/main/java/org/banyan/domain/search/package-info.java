/**
 * What people ask a search for, read out of what they typed.
 *
 * <p>Whatever is typed can be read; what is no operator is a word. Knows no index.
 */
package org.banyan.domain.search;
