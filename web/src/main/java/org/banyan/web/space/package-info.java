/** Screens of a space: its front page, its pages, its settings, and making one. */
package org.banyan.web.space;
