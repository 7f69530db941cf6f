package org.banyan.ejb.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.banyan.domain.outside.OutsideAnswer;
import org.banyan.domain.outside.OutsideProblem;
import org.banyan.domain.outside.PublicHost;
import org.banyan.ejb.shared.Settings;

/**
 * Asks by HTTP, for the head alone where the other side lets us, and follows where it leads on.
 * Each host is resolved and looked at before it is asked; Java asks the very address that was
 * looked at, since it keeps what it resolved for longer than the moment in between.
 */
@ApplicationScoped
class HttpOutsideDoor implements OutsideDoor {

  private static final int MOST_STEPS = 5;
  private static final Duration TO_CONNECT = Duration.ofSeconds(5);
  private static final Duration TO_ANSWER = Duration.ofSeconds(10);
  private static final Duration BETWEEN = Duration.ofSeconds(1);
  private static final Set<Integer> LEADS_ON = Set.of(301, 302, 303, 307, 308);

  private final Predicate<InetAddress> allowed;
  private final Duration between;
  private final String name;
  private HttpClient client;

  /** For CDI's proxies. */
  protected HttpOutsideDoor() {
    this(PublicHost::is, BETWEEN, "Banyan");
  }

  @Inject
  HttpOutsideDoor(Settings settings) {
    this(PublicHost::is, BETWEEN, "Banyan (link check; " + settings.baseUrl() + ")");
  }

  /**
   * @param allowed which hosts may be asked; tests allow their own
   * @param between the pause before a host is asked for the whole
   */
  HttpOutsideDoor(Predicate<InetAddress> allowed, Duration between, String name) {
    this.allowed = allowed;
    this.between = between;
    this.name = name;
  }

  @Override
  public OutsideAnswer ask(URI address) {
    try {
      URI at = address;
      for (int step = 0; step < MOST_STEPS; step++) {
        Step found = step(at);
        if (found.answer() != null) {
          return found.answer();
        }
        at = found.next();
      }
      return OutsideAnswer.none(OutsideProblem.CIRCLE);
    } catch (UnknownHostException e) {
      return OutsideAnswer.none(OutsideProblem.HOST);
    } catch (SSLException e) {
      return OutsideAnswer.none(OutsideProblem.CERTIFICATE);
    } catch (IOException | IllegalArgumentException e) {
      return OutsideAnswer.none(OutsideProblem.SILENT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OutsideAnswer.none(OutsideProblem.LATER);
    }
  }

  /** Either an answer, or where it leads on. */
  private record Step(OutsideAnswer answer, URI next) {}

  private Step step(URI at) throws IOException, InterruptedException {
    if (!mayBeAsked(at)) {
      return new Step(OutsideAnswer.none(OutsideProblem.NOT_ASKED), null);
    }
    HttpResponse<InputStream> head = send("HEAD", at);
    HttpResponse<InputStream> got = head;
    if (head.statusCode() >= 400 && head.statusCode() != 429) {
      // Many know no HEAD, and say so in many ways.
      Thread.sleep(between.toMillis());
      got = send("GET", at);
    }
    Optional<String> location = got.headers().firstValue("Location");
    return LEADS_ON.contains(got.statusCode()) && location.isPresent()
        ? new Step(null, at.resolve(location.get()))
        : new Step(OutsideAnswer.ofStatus(got.statusCode()), null);
  }

  private boolean mayBeAsked(URI at) throws UnknownHostException {
    boolean web =
        "http".equalsIgnoreCase(at.getScheme()) || "https".equalsIgnoreCase(at.getScheme());
    if (!web || at.getHost() == null || at.getUserInfo() != null) {
      return false;
    }
    for (InetAddress one : InetAddress.getAllByName(at.getHost().replaceAll("[\\[\\]]", ""))) {
      if (!allowed.test(one)) {
        return false;
      }
    }
    return true;
  }

  /** Nothing is read of what stands there. */
  private HttpResponse<InputStream> send(String verb, URI at)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(at)
            .method(verb, HttpRequest.BodyPublishers.noBody())
            .timeout(TO_ANSWER)
            .header("User-Agent", name)
            .header("Accept", "*/*")
            .build();
    HttpResponse<InputStream> answer =
        client().send(request, HttpResponse.BodyHandlers.ofInputStream());
    answer.body().close();
    return answer;
  }

  private synchronized HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .followRedirects(HttpClient.Redirect.NEVER)
              .connectTimeout(TO_CONNECT)
              .build();
    }
    return client;
  }
}
