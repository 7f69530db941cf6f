/** The matrix of what is rich, thin, stale or missing, as a table, as JSON and as CSV. */
package org.banyan.web.coverage;
