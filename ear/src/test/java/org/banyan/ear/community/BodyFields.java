package org.banyan.ear.community;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The bodies that the calls of the REST API take, as its resources declare them. */
public final class BodyFields {

  /** A call with the names of the fields of its body. */
  public record Call(String method, String path, List<String> fields) {}

  private BodyFields() {}

  /**
   * @param places what stands for each name in the path of a call
   */
  public static List<Call> ofAllCalls(Map<String, String> places)
      throws IOException, URISyntaxException {
    return Resources.bodies().stream()
        .map(
            taking ->
                new Call(
                    taking.call().method(),
                    Pattern.filled(taking.call().template(), places).substring(1),
                    names(taking.body())))
        .toList();
  }

  private static List<String> names(Class<?> body) {
    return Arrays.stream(body.getRecordComponents()).map(RecordComponent::getName).toList();
  }
}
