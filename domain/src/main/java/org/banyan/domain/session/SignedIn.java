package org.banyan.domain.session;

import java.time.Instant;
import org.banyan.domain.account.Person;

/** Who a session stands for. */
public record SignedIn(long session, Person person, Instant since) {}
