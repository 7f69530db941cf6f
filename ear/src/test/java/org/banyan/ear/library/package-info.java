/** Files at the doors of the shipped server: taken in over bad lines, handed out safely. */
package org.banyan.ear.library;
