/**
 * What may be brought into a space or taken out of it as a whole. An import asks for the trust that
 * moving pages asks for; an export only ever holds what its reader may read.
 */
package org.banyan.domain.exchange;
