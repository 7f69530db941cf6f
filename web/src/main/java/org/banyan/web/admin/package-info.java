/**
 * Screens of those who run the house: people, axes, spaces, the record. Knows many features, and
 * none knows it. It decides nothing.
 */
package org.banyan.web.admin;
