package org.banyan.ear.health;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.banyan.domain.markup.RenderedMarkup;
import org.banyan.ejb.health.Readiness;
import org.banyan.ejb.markup.RenderedTexts;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server, in a small war beside the modules of the EAR that is shipped. */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {

  private static final String DESCRIPTOR = "META-INF/application.xml";
  private static final String PROOF_MODULE =
      "<module><web><web-uri>proof.war</web-uri><context-root>/proof</context-root></web></module>";
  private static final int MEGABYTE = 1_000_000;

  @Inject private Readiness readiness;

  @Inject private RenderedTexts texts;

  @Deployment
  static EnterpriseArchive shippedWithProof() throws IOException {
    var ear =
        ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, new File(System.getProperty("banyan.ear")));
    var proof =
        ShrinkWrap.create(WebArchive.class, "proof.war")
            .addClass(InContainerIT.class)
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    return ear.addAsModule(Testable.archiveToTest(proof))
        .setApplicationXML(new StringAsset(withProof(ear)));
  }

  @Test
  void beansOfTheShippedEarAreInjected() {
    assertTrue(readiness.canServe());
  }

  @Test
  void renderedTextsAreRemembered() {
    var markup = RenderedMarkup.ofHtml("<p>figs</p>");
    texts.keep("7-1", markup);
    assertSame(markup, texts.find("7-1").orElseThrow());
  }

  @Test
  void noMoreThanAFifthOfTheHeapIsRemembered() {
    var markup = RenderedMarkup.ofHtml("x".repeat(MEGABYTE));
    long most = Runtime.getRuntime().maxMemory() / 5 / MEGABYTE;
    for (int text = 0; text < 2 * most; text++) {
      texts.keep("8-" + text, markup);
    }
    long kept = LongStream.range(0, 2 * most).filter(t -> texts.find("8-" + t).isPresent()).count();
    assertTrue(kept > most / 2 && kept <= most, kept + " of " + 2 * most + " MB are remembered");
  }

  private static String withProof(EnterpriseArchive ear) throws IOException {
    try (var descriptor = ear.get(DESCRIPTOR).getAsset().openStream()) {
      return new String(descriptor.readAllBytes(), StandardCharsets.UTF_8)
          .replace("<library-directory>", PROOF_MODULE + "<library-directory>");
    }
  }
}
