package org.banyan.ejb.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.banyan.domain.changelog.NumberedChange;

/** Reads for the index, each time in a transaction of its own. */
@ApplicationScoped
class IndexReading {

  @Inject @Any Instance<IndexSource> sources;
  @PersistenceContext EntityManager em;

  /** What tells this database from others: made when first asked for. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  String database() {
    em.createNativeQuery(
            "insert into index_database (one, id) select 1, :id"
                + " where not exists (select 1 from index_database) on conflict do nothing")
        .setParameter("id", UUID.randomUUID().toString())
        .executeUpdate();
    return (String) em.createNativeQuery("select id from index_database").getSingleResult();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<IndexDocument> documents(IndexSource source, Collection<Long> ids) {
    return source.documents(ids);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Set<Long> concerned(IndexSource source, List<NumberedChange> changes) {
    return ChangedThings.of(source, changes);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<Long> after(IndexSource source, long id, int limit) {
    return source.after(id, limit);
  }

  List<IndexSource> sources() {
    return sources.stream().toList();
  }
}
