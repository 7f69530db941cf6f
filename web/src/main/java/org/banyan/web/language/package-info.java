/**
 * Chooses the language of the screens and finds their words: one bundle per feature, named like it.
 * Never translates what people write.
 */
package org.banyan.web.language;
