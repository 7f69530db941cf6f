/** What the REST API promises to programs, asked of the shipped server. */
package org.banyan.ear.rest;
