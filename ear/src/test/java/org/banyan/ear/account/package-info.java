/**
 * What people do with their accounts on screens, and what those who help do for them, mails
 * included. Never looks behind the screens.
 */
package org.banyan.ear.account;
