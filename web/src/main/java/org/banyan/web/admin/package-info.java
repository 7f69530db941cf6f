/** The hall from which administration is reached. */
package org.banyan.web.admin;
