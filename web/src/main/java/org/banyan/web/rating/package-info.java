/** Rating a page, as a few stars beside it, as a screen of its own and as calls. */
package org.banyan.web.rating;
