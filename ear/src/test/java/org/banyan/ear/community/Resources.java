package org.banyan.ear.community;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.banyan.web.route.Routes;

/** Every call of the REST API, as its resources declare it. */
public final class Resources {

  private static final String NAME_WITH_RULE = "\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}";

  /** An HTTP method and the template of its path below the API. */
  public record Call(String method, String template) {}

  /** A call and the record that its body is read into. */
  public record Taking(Call call, Class<?> body) {}

  private Resources() {}

  public static List<Call> calls() throws IOException, URISyntaxException {
    return each(Resources::call);
  }

  public static List<Taking> bodies() throws IOException, URISyntaxException {
    return each(Resources::taking);
  }

  private static <T> List<T> each(BiFunction<Class<?>, Method, Stream<T>> told)
      throws IOException, URISyntaxException {
    var jar = Routes.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    try (FileSystem inside = FileSystems.newFileSystem(java.nio.file.Path.of(jar));
        var files = Files.walk(inside.getPath("/org/banyan/web"))) {
      return files
          .map(Object::toString)
          .filter(file -> file.endsWith("Resource.class"))
          .map(file -> file.substring(1, file.length() - ".class".length()).replace('/', '.'))
          .flatMap(name -> declared(name, told))
          .distinct()
          .toList();
    }
  }

  private static <T> Stream<T> declared(String name, BiFunction<Class<?>, Method, Stream<T>> told) {
    try {
      Class<?> type = Class.forName(name, false, Resources.class.getClassLoader());
      return Arrays.stream(type.getDeclaredMethods()).flatMap(method -> told.apply(type, method));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Taking> taking(Class<?> type, Method method) {
    return Arrays.stream(method.getParameterTypes())
        .filter(Class::isRecord)
        .flatMap(body -> call(type, method).map(call -> new Taking(call, body)));
  }

  private static Stream<Call> call(Class<?> type, Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(verb -> new Call(verb.value(), path(type) + path(method)));
  }

  private static String path(java.lang.reflect.AnnotatedElement declared) {
    var path = declared.getAnnotation(Path.class);
    var steps = path == null ? "" : path.value().replaceAll(NAME_WITH_RULE, "{$1}");
    return steps.isEmpty() || steps.startsWith("/") ? steps : "/" + steps;
  }
}
