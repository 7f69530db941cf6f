/**
 * Tells balancers and whoever started the server how this node is. Promises one word and no
 * details; announces on the console when the first page can be served; never asks who is calling.
 */
package org.banyan.web.health;
