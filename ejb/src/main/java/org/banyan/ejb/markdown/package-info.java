/**
 * A Markdown text and the places in it: code, headings, nodes, replacements. Promises to change
 * only what it is told to. Never knows where a text comes from or goes to.
 */
package org.banyan.ejb.markdown;
