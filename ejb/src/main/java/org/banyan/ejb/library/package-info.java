/**
 * Takes files in, keeps every version, shows them to whoever sees their page or space, and draws
 * them where a text names them.
 *
 * <p>Never hands out a byte before the access policy was asked, nor what a picture tells besides.
 */
package org.banyan.ejb.library;
