/**
 * Brings archives of Markdown into spaces and takes spaces out as archives. Promises that an import
 * goes on where it was after any interruption, makes nothing twice, leaves what people wrote and
 * tells of everything it could not take. Never acts with more rights than its owner has by then.
 */
package org.banyan.ejb.exchange;
