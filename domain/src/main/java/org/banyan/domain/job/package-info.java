/**
 * Promises that a job runs on one node at a time, and that a holder which overslept its lease
 * changes nothing: each lease carries a number that only grows. Never decides what a job does.
 */
package org.banyan.domain.job;
