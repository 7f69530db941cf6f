/** Words every feature uses: refusals, facts, identities, slugs. Knows no feature. */
package org.banyan.domain.shared;
