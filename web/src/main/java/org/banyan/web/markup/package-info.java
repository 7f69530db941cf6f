/** The words that rendering adds to a text, in the reader's language. */
package org.banyan.web.markup;
