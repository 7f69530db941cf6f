/** Promises administrators a backup of the whole site by one call. Shows no screen. */
package org.banyan.web.keeping;
