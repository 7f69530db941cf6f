/**
 * What happened to pages lately, in one space or in all that a reader sees, and since they last
 * looked.
 *
 * <p>Never shows what the reader may not read, nor what lies in the bin.
 */
package org.banyan.ejb.recent;
