/** Says why somebody can or can't do something here. */
package org.banyan.web.access;
