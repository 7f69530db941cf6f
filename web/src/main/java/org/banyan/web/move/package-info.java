/** Giving a page another title, address or place, with a look beforehand at what that changes. */
package org.banyan.web.move;
