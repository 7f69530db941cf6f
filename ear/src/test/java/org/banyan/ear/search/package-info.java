/** Search on the shipped server. */
package org.banyan.ear.search;
