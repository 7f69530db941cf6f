/**
 * A program beside the server that takes the text out of one file: what a hostile file does, it
 * does to this process alone.
 */
package org.banyan.extractor;
