/** Imports and exports of the shipped server, as programs and people without scripts use them. */
package org.banyan.ear.exchange;
