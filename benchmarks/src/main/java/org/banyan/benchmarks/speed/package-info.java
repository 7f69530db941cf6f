/** How fast the shipped server answers, beside what the machine can do at all. */
package org.banyan.benchmarks.speed;
