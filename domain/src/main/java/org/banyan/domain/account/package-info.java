/** People with an account: who they are, how far they are trusted, what they hold site-wide. */
package org.banyan.domain.account;
