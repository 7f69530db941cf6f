/**
 * People's browsers: Debian's Chromium, driven by Playwright. Promises that what was visited left
 * the console empty, kept the content policy and has nothing axe objects to; never downloads one.
 */
package org.banyan.ear.browser;
