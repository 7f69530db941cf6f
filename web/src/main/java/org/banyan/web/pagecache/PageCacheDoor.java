package org.banyan.web.pagecache;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.banyan.ejb.pagecache.PageCache;

/** Shows the cache to the front door, which stands outside of everything that injects. */
@WebListener
public class PageCacheDoor implements ServletContextListener {

  static final String ATTRIBUTE = PageCacheDoor.class.getName();

  @Inject private PageCache cache;

  @Override
  public void contextInitialized(ServletContextEvent started) {
    started.getServletContext().setAttribute(ATTRIBUTE, cache);
  }

  @Override
  public void contextDestroyed(ServletContextEvent stopped) {
    stopped.getServletContext().removeAttribute(ATTRIBUTE);
  }
}
