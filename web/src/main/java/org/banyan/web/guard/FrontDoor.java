package org.banyan.web.guard;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import org.banyan.ejb.shared.Settings;
import org.banyan.web.pagecache.KeptPages;

/**
 * Settles what was asked for, who really calls, and whether they meant this site, before anything
 * else looks. What is added last looks first.
 */
public class FrontDoor implements ServletExtension {

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    var settings = new Settings();
    deployment.addInitialHandlerChainWrapper(next -> new KeptPages(context, next));
    deployment.addInitialHandlerChainWrapper(StrictForms::new);
    deployment.addInitialHandlerChainWrapper(LargeCalls::new);
    var proxies = Networks.of(settings.trustedProxies());
    deployment.addInitialHandlerChainWrapper(LargeRequests::new);
    deployment.addInitialHandlerChainWrapper(RoomForFiles::new);
    if (settings.hasBaseUrl()) {
      deployment.addInitialHandlerChainWrapper(next -> new MeantHost(settings.baseUrl(), next));
    }
    if (!proxies.isEmpty()) {
      deployment.addInitialHandlerChainWrapper(next -> new ForwardedRequests(proxies, next));
    }
    deployment.addInitialHandlerChainWrapper(StrictAddresses::new);
  }
}
