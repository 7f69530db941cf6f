package org.banyan.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.banyan.domain.access.Because;
import org.banyan.domain.access.Verdict;
import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.membership.AccessExplaining;
import org.banyan.web.api.Described;
import org.banyan.web.api.Query;
import org.banyan.web.language.Texts;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** Why a person can or can't do something here. */
@Path("/access")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccessResource {

  /** The policy's answer. */
  public record ApiVerdict(boolean allowed, List<ApiReason> because) {}

  /**
   * One of its reasons.
   *
   * @param words the same for people, in their language
   */
  public record ApiReason(String reason, List<String> arguments, String words) {}

  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Inject Texts texts;
  @Inject AccessExplaining explaining;

  /**
   * @param person handle; oneself where none is given
   * @param deed such as {@code page.edit}
   * @param target such as {@code space:africa} or {@code page:africa/home}
   */
  @GET
  @Described("Why a person can or cannot do something somewhere.")
  public ApiVerdict explain(
      @QueryParam("person") String person,
      @QueryParam("deed") String deed,
      @QueryParam("target") String target) {
    discretion.keepNothing();
    if (!current.isSignedIn()) {
      throw new Unauthenticated();
    }
    Invalid.unlessEmpty(Stream.concat(missing("deed", deed), missing("target", target)).toList());
    String who = Query.text(person) == null ? current.getHandle() : Query.text(person);
    Verdict verdict = explaining.explain(who, deed, target, current.reader());
    return new ApiVerdict(verdict.allowed(), verdict.because().stream().map(this::reason).toList());
  }

  private static Stream<FieldError> missing(String field, String given) {
    return Query.text(given) == null
        ? Stream.of(new FieldError(field, "required", "Say which " + field + "."))
        : Stream.empty();
  }

  private ApiReason reason(Because because) {
    Object[] arguments = because.arguments().toArray();
    return new ApiReason(
        because.key(), because.arguments(), texts.of("access.because." + because.key(), arguments));
  }
}
