/** Rating pages by the screens, in the shipped server. */
package org.banyan.ear.rating;
