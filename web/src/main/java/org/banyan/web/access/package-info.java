/** Says in words why somebody can or cannot do something somewhere. Never decides it. */
package org.banyan.web.access;
