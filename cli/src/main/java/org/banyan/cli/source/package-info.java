/**
 * Reads a folder of files with front matter. Promises never to leave the folder, follow a link or
 * change a file.
 */
package org.banyan.cli.source;
