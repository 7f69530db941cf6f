package org.banyan.ejb.shared;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/** The shipped beans, put together by CDI as in the server, on a test's database. */
public final class UseCases implements AutoCloseable {

  private final WeldContainer container;

  public UseCases(Database database) {
    container =
        new Weld()
            .addBeanDefiningAnnotations(Stateless.class, Singleton.class)
            .addServices(new Jpa(database))
            .initialize();
  }

  public <T> T get(Class<T> type) {
    return container.select(type).get();
  }

  @Override
  public void close() {
    container.close();
  }

  private record Jpa(Database database) implements JpaInjectionServices {

    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(
        InjectionPoint injectionPoint) {
      return () -> new SimpleResourceReference<>(database.entityManager());
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(
        InjectionPoint injectionPoint) {
      return () -> new SimpleResourceReference<>(database.factory());
    }

    @Override
    public void cleanup() {
      // The database outlives the container.
    }
  }
}
