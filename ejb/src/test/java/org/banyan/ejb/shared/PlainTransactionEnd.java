package org.banyan.ejb.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Session;

/** The same for transactions that no server coordinates. */
@Alternative
@Priority(1)
@ApplicationScoped
class PlainTransactionEnd extends TransactionEnd {

  private final Map<Session, Set<Object>> names = Collections.synchronizedMap(new WeakHashMap<>());

  @Inject Database database;

  @Override
  public boolean awaits(Object name) {
    return names.getOrDefault(session(), Set.of()).contains(name);
  }

  @Override
  public void then(Object name, Runnable deed) {
    Session session = session();
    session.getTransaction().registerSynchronization(new Afterwards(deed));
    names.computeIfAbsent(session, any -> ConcurrentHashMap.newKeySet()).add(name);
  }

  private Session session() {
    return database.entityManager().unwrap(Session.class);
  }
}
