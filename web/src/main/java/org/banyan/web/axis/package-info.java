/** The trees of classification as calls and screens arrange them. */
package org.banyan.web.axis;
