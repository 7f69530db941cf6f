/** What a person should know about what became of a file. Never decides anything. */
package org.banyan.ejb.remark;
