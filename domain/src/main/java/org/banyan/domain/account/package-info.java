/**
 * Promises who people are: their handle, face and profile, how far they are trusted and what they
 * hold site-wide. Announces {@code AccountChanged}. Never knows how they prove who they are.
 */
package org.banyan.domain.account;
