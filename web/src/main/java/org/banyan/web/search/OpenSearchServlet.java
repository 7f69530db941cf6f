package org.banyan.web.search;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.banyan.web.shared.Site;

/** Tells browsers how to search here: the description of OpenSearch 1.1. */
@WebServlet("/opensearch.xml")
public class OpenSearchServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

  /** The longest that the description allows. */
  private static final int LONGEST_NAME = 16;

  @Inject private transient Site site;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/opensearchdescription+xml;charset=UTF-8");
    response.setHeader("Cache-Control", "no-cache");
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newInstance().createXMLStreamWriter(response.getWriter());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("OpenSearchDescription");
      xml.writeDefaultNamespace(NAMESPACE);
      element(xml, "ShortName", shortened(site.getName()));
      element(xml, "Description", site.getName());
      element(xml, "InputEncoding", "UTF-8");
      xml.writeEmptyElement("Url");
      xml.writeAttribute("type", "text/html");
      xml.writeAttribute("template", site.home(request) + "/search?q={searchTerms}");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME / 2));
  }
}
