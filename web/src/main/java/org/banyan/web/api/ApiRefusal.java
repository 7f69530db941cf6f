package org.banyan.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.banyan.web.shared.Outage;

/** A call refused for its form, before any use case heard of it. */
public class ApiRefusal extends RuntimeException {

  private static final int UNAVAILABLE = 503;

  private final int status;
  private final String code;

  private ApiRefusal(int status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  public static ApiRefusal malformed(String message) {
    return new ApiRefusal(400, "malformed", message);
  }

  public static ApiRefusal tooLarge(long most) {
    return new ApiRefusal(413, "too-large", "A call may carry at most %,d bytes.".formatted(most));
  }

  public static ApiRefusal preconditionFailed() {
    return new ApiRefusal(412, "precondition-failed", "This is not what it was when you read it.");
  }

  public static ApiRefusal preconditionMissing(String field) {
    return new ApiRefusal(
        428, "precondition-missing", "Say in “" + field + "” which revision you began from.");
  }

  public static ApiRefusal unavailable() {
    return new ApiRefusal(
        UNAVAILABLE, "unavailable", "The database does not answer. Try again in a few seconds.");
  }

  /** Answers so that whoever may come again knows when. */
  Response answer() {
    Response.ResponseBuilder answer = Problem.of(status, code, getMessage()).answer();
    if (status == UNAVAILABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER);
    }
    return answer.build();
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }
}
