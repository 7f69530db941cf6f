package org.banyan.ejb.shared;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.EnumMap;
import java.util.Map;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/**
 * The shipped beans, put together by CDI as in the server, once for each database; an alternative
 * among the tests' own classes takes the place of what it stands for.
 */
public final class UseCases {

  private static final Map<Database, UseCases> STARTED = new EnumMap<>(Database.class);

  private final WeldContainer container;

  private UseCases(Database database) {
    container =
        new Weld(database.name())
            .addBeanDefiningAnnotations(Stateless.class, Singleton.class)
            .addBeanClasses(testBeans())
            .addExtension(new DatabaseBean(database))
            .addServices(new Jpa(database))
            .initialize();
  }

  public static synchronized UseCases on(Database database) {
    return STARTED.computeIfAbsent(database, UseCases::new);
  }

  public <T> T get(Class<T> type) {
    return container.select(type).get();
  }

  private static Class<?>[] testBeans() {
    return ShippedClasses.besides(UseCases.class)
        .filter(
            type ->
                type.isAnnotationPresent(Alternative.class)
                    || type.isAnnotationPresent(Interceptor.class))
        .toArray(Class<?>[]::new);
  }

  private record DatabaseBean(Database database) implements Extension {

    void add(@Observes AfterBeanDiscovery discovery) {
      discovery.addBean().types(Database.class).createWith(context -> database);
    }
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
