/**
 * Promises that nobody takes so much at once that nothing is left for others, and that whoever is
 * refused hears when to come again. Never knows what is asked for.
 */
package org.banyan.domain.limit;
