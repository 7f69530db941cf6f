/**
 * Promises, where it is asked for, an empty database furnished with people, spaces and pages of the
 * demonstration, each with its history; all of it or nothing. Announces nothing of its own: the
 * deeds are those that people do. Never touches a database that has real accounts.
 */
package org.banyan.ejb.demo;
