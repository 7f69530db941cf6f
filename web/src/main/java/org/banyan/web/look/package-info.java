/**
 * Small questions of looks that views ask: colours of faces and spaces. Knows no feature but
 * account.
 */
package org.banyan.web.look;
