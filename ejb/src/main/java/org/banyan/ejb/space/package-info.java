/** Reading and arranging spaces; a private one looks to outsiders as if it did not exist. */
package org.banyan.ejb.space;
