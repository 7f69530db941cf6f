/** Promises the words in which keeping a site is refused. Never touches a file. */
package org.banyan.domain.keeping;
