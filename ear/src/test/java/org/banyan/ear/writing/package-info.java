/**
 * Writing as people do it, with and without scripts, alone and at once, well and badly. Promises
 * that nothing typed is lost; never looks behind the screens.
 */
package org.banyan.ear.writing;
