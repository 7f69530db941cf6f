/** Links that leave the site, for programs; the screens of links show them to people. */
package org.banyan.web.outside;
