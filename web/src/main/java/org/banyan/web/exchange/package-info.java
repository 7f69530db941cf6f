/**
 * Where archives come in and go out, and where people ask after their jobs. Everything here works
 * without scripts; with them, progress moves by itself. Never decides who may.
 */
package org.banyan.web.exchange;
