/**
 * What every call of the REST API shares: JSON, problems, tags, cursors. Promises that what is
 * hidden answers like what does not exist, and that no fault tells of our insides. Knows no
 * feature.
 */
package org.banyan.web.api;
