/**
 * Every screen of the program as browsers show it: accessible, narrow enough, light enough, without
 * a complaint. The list of screens is the program's own table of routes.
 */
package org.banyan.ear.screen;
