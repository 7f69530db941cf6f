/** Reading and arranging the trees of classification. Only administrators arrange. */
package org.banyan.ejb.axis;
