/** Light or dark: as the reader's system asks, or as chosen and kept in a cookie. */
package org.banyan.web.theme;
