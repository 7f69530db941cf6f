/**
 * What stands in a private space, looked for by those outside at every door of the program.
 * Promises that hidden answers equal absent ones; the doors are read from the program itself.
 */
package org.banyan.ear.leak;
