/** Search as a screen, as calls of the API and as something browsers can take over. */
package org.banyan.web.search;
