/** Screens along the axes: trees of values, pages at a value, arranging them. */
package org.banyan.web.axis;
