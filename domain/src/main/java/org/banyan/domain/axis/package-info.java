/**
 * Axes along which everything is classified: trees of values with a key and names per language.
 *
 * <p>Promises one tree without cycles per axis; never knows what is classified.
 */
package org.banyan.domain.axis;
