package org.banyan.ejb.shared;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.EnumMap;
import java.util.Map;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/** The shipped beans, put together by CDI as in the server, once for each database. */
public final class UseCases {

  private static final Map<Database, UseCases> STARTED = new EnumMap<>(Database.class);

  private final WeldContainer container;

  private UseCases(Database database) {
    container =
        new Weld(database.name())
            .addBeanDefiningAnnotations(Stateless.class, Singleton.class)
            .addServices(new Jpa(database))
            .initialize();
  }

  public static synchronized UseCases on(Database database) {
    return STARTED.computeIfAbsent(database, UseCases::new);
  }

  public <T> T get(Class<T> type) {
    return container.select(type).get();
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
