/**
 * The shipped server as a process of its own with a database of its own, and a client that knows
 * nothing but the REST API and the forms people use. Starts, kills and freezes; never looks inside.
 */
package org.banyan.benchmarks.server;
