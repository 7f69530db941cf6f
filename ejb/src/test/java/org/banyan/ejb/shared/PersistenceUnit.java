package org.banyan.ejb.shared;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.banyan.domain.shared.Rejection;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.w3c.dom.Element;

/** The shipped persistence unit, its properties and its entities, on a test's data source. */
final class PersistenceUnit {

  private PersistenceUnit() {}

  static EntityManagerFactory open(DataSource dataSource) {
    var registry =
        new StandardServiceRegistryBuilder()
            .applySettings(shippedProperties())
            .applySetting("hibernate.connection.datasource", dataSource)
            // Without a transaction manager the commit is said to the connection itself.
            .applySetting("hibernate.connection.handling_mode", "DELAYED_ACQUISITION_AND_HOLD")
            .build();
    var sources = new MetadataSources(registry);
    entities().forEach(sources::addAnnotatedClass);
    return sources.buildMetadata().buildSessionFactory();
  }

  private static Map<String, Object> shippedProperties() {
    var properties = new HashMap<String, Object>();
    try (var xml =
        PersistenceUnit.class.getClassLoader().getResourceAsStream("META-INF/persistence.xml")) {
      var found =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(xml)
              .getElementsByTagName("property");
      for (int i = 0; i < found.getLength(); i++) {
        var property = (Element) found.item(i);
        properties.put(property.getAttribute("name"), property.getAttribute("value"));
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return properties;
  }

  private static List<Class<?>> entities() {
    return ShippedClasses.besides(Rejection.class).filter(PersistenceUnit::isMapped).toList();
  }

  private static boolean isMapped(Class<?> type) {
    return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
        .anyMatch(type::isAnnotationPresent);
  }
}
