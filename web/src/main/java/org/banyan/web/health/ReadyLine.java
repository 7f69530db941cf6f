package org.banyan.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.banyan.ejb.shared.Settings;

/** Says on the console that this node can serve, once it has really answered a request. */
@WebListener
public class ReadyLine implements ServletContextListener {

  private static final Logger ANNOUNCEMENT = Logger.getLogger("org.banyan.announcement");
  private static final int PAUSE_MILLIS = 100;
  private static final int PATIENCE_MILLIS = 10_000;

  @Resource private ManagedExecutorService executor;

  private volatile boolean stopped;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    var address = ServerAddress.from(ReadyLine::setting);
    executor.execute(() -> announce(address));
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    stopped = true;
  }

  private void announce(ServerAddress address) {
    while (!stopped && !answers(address.forItself().resolve("health/ready"))) {
      if (!pause()) {
        return;
      }
    }
    if (!stopped) {
      ANNOUNCEMENT.info("Banyan is ready at " + address.forPeople());
    }
  }

  private static boolean answers(URI address) {
    try {
      var connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String setting(String name) {
    return Settings.given(name).orElse(null);
  }
}
