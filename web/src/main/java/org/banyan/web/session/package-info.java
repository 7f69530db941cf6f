/** The doors in and out, and the list of where one is signed in. */
package org.banyan.web.session;
