package org.banyan.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.banyan.domain.shared.Secret;

/** Where the secret is kept; whichever node asks first makes it for all. */
@ApplicationScoped
class SiteSecretRow {

  private static final String NAME = "site";

  @PersistenceContext EntityManager em;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  String read() {
    em.createNativeQuery(
            "insert into site_secret (name, secret) select :name, :secret"
                + " where not exists (select 1 from site_secret where name = :name)"
                + " on conflict do nothing")
        .setParameter("name", NAME)
        .setParameter("secret", Secret.random().text())
        .executeUpdate();
    return (String)
        em.createNativeQuery("select secret from site_secret where name = :name", String.class)
            .setParameter("name", NAME)
            .getSingleResult();
  }
}
