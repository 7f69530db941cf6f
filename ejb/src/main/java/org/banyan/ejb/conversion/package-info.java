/**
 * Turns a folder of Markdown into pages of a wiki: titles, slugs, places in the tree, wiki links.
 * Promises that the same folder always gives the same pages, and a remark for whatever was left
 * out. Never speaks to a server and never changes the folder.
 */
package org.banyan.ejb.conversion;
