package org.banyan.web.openapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banyan.web.api.Problem;

/** Tells whoever sends a body of another type which one the call takes. */
@Provider
@ApplicationScoped
public class WantedTypes implements ContainerResponseFilter {

  private static final int UNSUPPORTED = 415;

  @Inject Describing describing;

  @Override
  public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
    if (answer.getStatus() != UNSUPPORTED || !(answer.getEntity() instanceof Problem)) {
      return;
    }
    String wanted = wanted(describing.resources(), call.getMethod(), call.getUriInfo().getPath());
    if (!wanted.isEmpty()) {
      answer.setEntity(
          Problem.of(UNSUPPORTED, "unsupported-media-type", "Bodies are " + wanted + "."),
          new Annotation[0],
          answer.getMediaType());
    }
  }

  /** The types in words; empty where no call takes a body there. */
  static String wanted(List<Class<?>> resources, String verb, String path) {
    return resources.stream()
        .flatMap(resource -> calls(resource, verb, path))
        .map(method -> method.getAnnotation(Consumes.class))
        .filter(consumes -> consumes != null)
        .flatMap(consumes -> Arrays.stream(consumes.value()))
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  private static Stream<Method> calls(Class<?> resource, String verb, String path) {
    return Arrays.stream(resource.getDeclaredMethods())
        .filter(method -> Operations.verb(method).filter(verb::equals).isPresent())
        .filter(
            method ->
                path.matches(Operations.path(resource, method).replaceAll("\\{\\w+}", "[^/]+")));
  }
}
