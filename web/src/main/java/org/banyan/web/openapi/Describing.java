package org.banyan.web.openapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banyan.ejb.shared.SiteName;
import org.banyan.web.api.Api;

/** Describes every resource that this program has. */
@ApplicationScoped
public class Describing {

  private static final String VERSION = "1";

  @Inject BeanManager beans;
  @Inject SiteName site;

  private Description description;

  /** Made once; the code does not change while it runs. */
  synchronized Description describe() {
    if (description == null) {
      description = describe(resources(), site.text());
    }
    return description;
  }

  /** Every resource that this program has, in the order of their names. */
  List<Class<?>> resources() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .<Class<?>>map(Bean::getBeanClass)
        .filter(type -> type.isAnnotationPresent(Path.class))
        .distinct()
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }

  static Description describe(List<Class<?>> resources, String site) {
    var schemas = new Schemas();
    var operations = new Operations(schemas);
    Map<String, Object> paths = new TreeMap<>();
    for (Class<?> resource : resources) {
      operations.describe(resource, paths);
    }
    return new Description(
        "3.1.0",
        Map.of("title", site + " REST API", "version", VERSION),
        List.of(Map.of("url", Api.ROOT)),
        paths,
        new Components(schemas).describe());
  }
}
