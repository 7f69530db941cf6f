package org.banyan.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Set;
import org.banyan.web.shared.Encodings;

/**
 * Tags every representation with a hash of its bytes, which changes whenever anything in the answer
 * does, and answers 304 to whoever has them.
 */
@Provider
public class TagFilter implements ContainerResponseFilter {

  private static final String VARIES_BY = "Cookie, Authorization, Accept-Language, Accept-Encoding";
  private static final Set<String> READS = Set.of("GET", "HEAD");

  @Override
  public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
    answer.getHeaders().putSingle(HttpHeaders.VARY, VARIES_BY);
    if (READS.contains(call.getMethod())
        && answer.getStatus() == 200
        && answer.getEntity() instanceof Record shown) {
      tag(call, answer, ToJson.bytes(shown));
    }
  }

  private static void tag(
      ContainerRequestContext call, ContainerResponseContext answer, byte[] bytes) {
    EntityTag tag = Tags.of(bytes);
    answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    if (Tags.isKnown(tag, call.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
      answer.setStatus(304);
      answer.setEntity(null);
    } else {
      answer.setEntity(
          packed(bytes, call, answer), new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }
  }

  private static byte[] packed(
      byte[] bytes, ContainerRequestContext call, ContainerResponseContext answer) {
    if (!Encodings.isWorthIt(bytes.length, call.getHeaderString(HttpHeaders.ACCEPT_ENCODING))) {
      return bytes;
    }
    answer.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
    return Encodings.gzipQuickly(bytes);
  }
}
