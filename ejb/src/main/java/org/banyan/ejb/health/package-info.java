/**
 * Says whether this node can serve. Promises an answer within two seconds and no details; announces
 * nothing and never changes anything.
 */
package org.banyan.ejb.health;
