/**
 * What a folder of Markdown holds, and the front matter of its files. Promises to read whatever is
 * written there, as far as it can be understood. Never changes a file.
 */
package org.banyan.ejb.source;
