/**
 * What site generators leave in Markdown (Liquid tags, HTML) becomes Markdown, or goes with a
 * remark. Never leads a link anywhere.
 */
package org.banyan.ejb.leftover;
