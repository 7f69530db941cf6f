/**
 * Answers guests from memory, before the server looks who asks. Promises the very bytes that the
 * screens would send; never keeps what is not the same for every guest.
 */
package org.banyan.web.pagecache;
