/** Pages in the shipped server: what people were told is saved stays, whatever happens to it. */
package org.banyan.ear.page;
