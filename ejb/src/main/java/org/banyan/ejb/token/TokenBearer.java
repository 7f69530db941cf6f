package org.banyan.ejb.token;

import java.time.Instant;
import org.banyan.domain.account.Person;
import org.banyan.domain.token.Grant;

/** Whom a token stands for, and how far. */
public record TokenBearer(long token, Person person, Grant grant, Instant since) {}
