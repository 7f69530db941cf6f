/** Small questions of looks that views ask: colours of faces and spaces. Knows no feature. */
package org.banyan.web.look;
