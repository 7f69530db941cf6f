/**
 * Describes the REST API (OpenAPI 3.1) from the resources and records themselves, so that what is
 * described is what is there. Knows no feature.
 */
package org.banyan.web.openapi;
