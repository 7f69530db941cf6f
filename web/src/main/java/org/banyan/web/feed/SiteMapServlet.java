package org.banyan.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.feed.SiteMapReading;
import org.banyan.web.shared.Answers;
import org.banyan.web.shared.Refusals;
import org.banyan.web.shared.Site;

/** The map of what guests may read, as sitemaps.org describes it: an index, and its files. */
@WebServlet({"/sitemap.xml", "/sitemaps/*"})
public class SiteMapServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String SPACES = "/spaces.xml";

  @Inject private transient SiteMapReading reading;
  @Inject private transient Site site;

  /** Writes the inside of a map. */
  private interface Writing {
    void write(XMLStreamWriter xml, String home) throws XMLStreamException;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Refusals.answering(request, response, () -> show(request, response));
  }

  private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String file = request.getPathInfo();
    String home = site.home(request);
    byte[] body;
    if (file == null) {
      body = map("sitemapindex", home, this::index);
    } else if (file.equals(SPACES)) {
      body = map("urlset", home, this::spaces);
    } else {
      var spots = reading.file(number(file));
      body =
          map(
              "urlset",
              home,
              (xml, at) -> {
                for (var spot : spots) {
                  place(xml, "url", at + Answers.page(spot.location()), spot.revisedAt());
                }
              });
    }
    response.setHeader("Cache-Control", "no-cache");
    MachineAnswer.send(request, response, "application/xml;charset=UTF-8", body);
  }

  private static int number(String file) {
    if (!file.matches("/[1-9][0-9]{0,4}\\.xml")) {
      throw new NotFound();
    }
    return Integer.parseInt(file.substring(1, file.indexOf('.')));
  }

  private void index(XMLStreamWriter xml, String home) throws XMLStreamException {
    place(xml, "sitemap", home + "/sitemaps" + SPACES, null);
    int files = reading.files();
    for (int number = 1; number <= files; number++) {
      place(xml, "sitemap", home + "/sitemaps/" + number + ".xml", null);
    }
  }

  private void spaces(XMLStreamWriter xml, String home) throws XMLStreamException {
    place(xml, "url", home + "/", null);
    for (String key : reading.spaces()) {
      place(xml, "url", home + Answers.path("s", key), null);
    }
  }

  private static byte[] map(String root, String home, Writing writing) throws IOException {
    try {
      var bytes = new ByteArrayOutputStream();
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(NAMESPACE);
      writing.write(xml, home);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void place(XMLStreamWriter xml, String element, String address, Instant at)
      throws XMLStreamException {
    xml.writeStartElement(element);
    text(xml, "loc", address);
    if (at != null) {
      text(xml, "lastmod", at.truncatedTo(ChronoUnit.SECONDS).toString());
    }
    xml.writeEndElement();
  }

  private static void text(XMLStreamWriter xml, String element, String text)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
