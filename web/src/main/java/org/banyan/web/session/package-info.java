/** Who is at the screen: the sign-in of this request, its cookie, and the doors in and out. */
package org.banyan.web.session;
