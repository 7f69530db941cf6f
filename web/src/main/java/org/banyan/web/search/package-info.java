/** Finds pages by their titles, until the search of texts comes. */
package org.banyan.web.search;
