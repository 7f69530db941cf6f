package org.banyan.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownViewsTest {

  private final List<String> asked = new ArrayList<>();
  private final KnownViews views = new KnownViews(new Shelf());

  @Test
  void whereAViewIsIsAskedOnce() {
    ViewResource view = views.createViewResource(null, "/there.xhtml");
    assertThat(view).isNotNull().isSameAs(views.createViewResource(null, "/there.xhtml"));
    assertThat(asked).containsExactly("/there.xhtml");
  }

  @Test
  void whatIsNotThereIsNotRemembered() {
    assertThat(views.createViewResource(null, "/nowhere.xhtml")).isNull();
    assertThat(views.createViewResource(null, "/nowhere.xhtml")).isNull();
    assertThat(asked).hasSize(2);
  }

  private final class Shelf extends ResourceHandlerWrapper {

    Shelf() {
      super(null);
    }

    @Override
    public ViewResource createViewResource(FacesContext context, String path) {
      asked.add(path);
      return path.startsWith("/there") ? new Found() : null;
    }
  }

  private static final class Found extends ViewResource {

    @Override
    public URL getURL() {
      try {
        return URI.create("file:/there.xhtml").toURL();
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
