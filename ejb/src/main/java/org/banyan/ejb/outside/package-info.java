/**
 * Keeps which addresses of other sites published texts name, asks them politely now and then, and
 * shows which are broken.
 *
 * <p>Follows the change log, so that no save waits for it. Never asks more than one thing of a host
 * in a round, and never anything that is not public.
 */
package org.banyan.ejb.outside;
