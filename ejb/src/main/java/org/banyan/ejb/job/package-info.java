/**
 * Promises leases held in the database, by the database's clock, so that one node at a time does a
 * job. Announces nothing. Never knows what a job is about.
 */
package org.banyan.ejb.job;
