package org.banyan.domain.audit;

/**
 * Something was done that has to stay on record.
 *
 * @param who the account that did it, or null for a guest or the program itself
 * @param handle its handle at that time, or null
 * @param deed such as {@code sign-in} or {@code role-given}
 * @param target what it was done to, in words that stay readable when the target is gone
 * @param detail anything else, possibly empty; never a secret
 */
public record DeedDone(Long who, String handle, String deed, String target, String detail) {}
