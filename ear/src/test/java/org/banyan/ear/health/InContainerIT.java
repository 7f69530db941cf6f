package org.banyan.ear.health;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.File;
import org.banyan.ejb.health.Readiness;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server, among the beans of the EAR that is shipped. */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {

  @Inject private Readiness readiness;

  @Deployment
  static EnterpriseArchive shipped() {
    var ear =
        ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, new File(System.getProperty("banyan.ear")));
    var war = ear.getAsType(WebArchive.class, "/banyan-web.war");
    war.addClass(InContainerIT.class);
    ear.addAsModule(Testable.archiveToTest(war));
    return ear;
  }

  @Test
  void beansOfTheShippedEarAreInjected() {
    assertTrue(readiness.canServe());
  }
}
