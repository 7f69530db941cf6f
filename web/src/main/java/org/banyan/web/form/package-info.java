/**
 * What every form shares: its problems, its seal against forgery, the sign-in that lets a late one
 * go on, and the words after a deed. Knows no feature but session.
 */
package org.banyan.web.form;
