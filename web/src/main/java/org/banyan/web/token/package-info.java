/**
 * Where one makes tokens for programs and revokes them, and the one place that holds every call
 * against the scopes of its token.
 */
package org.banyan.web.token;
