/** Two nodes of the shipped server on one database. */
package org.banyan.ear.cluster;
