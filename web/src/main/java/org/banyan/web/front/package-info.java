/** The front page of the site. */
package org.banyan.web.front;
