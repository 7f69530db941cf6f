package org.banyan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.stream.Stream;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.ejb.page.PageView;
import org.banyan.ejb.page.Person;
import org.banyan.web.shared.Answers;
import org.banyan.web.shared.Paths;
import org.banyan.web.shared.Site;

/**
 * What a public page says of itself to machines: a description, and data in the words of
 * schema.org.
 */
@Named("pageCard")
@RequestScoped
public class PageCard {

  private static final int LONGEST = 300;

  @Inject private Paths to;
  @Inject private Site site;

  /** The first words of the text. */
  public String description(PageView page) {
    String lead = page.markup().markup().lead().strip().replaceAll("\\s+", " ");
    if (lead.codePointCount(0, lead.length()) <= LONGEST) {
      return lead;
    }
    return lead.substring(0, lead.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  /** A block of data, which browsers never run; nothing in it can end the block before its end. */
  public String data(PageView page) {
    String json =
        article(page)
            .toString()
            .replace("<", "\\u003c")
            .replace(">", "\\u003e")
            .replace("&", "\\u0026");
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  private JsonObject article(PageView page) {
    JsonObjectBuilder article =
        Json.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", "Article")
            .add("@id", to.absolute("/p/" + to.id(page.id())))
            .add("headline", page.title())
            .add("url", to.absolute(Answers.page(page.location())))
            .add("inLanguage", page.language())
            .add("datePublished", page.createdAt().toString())
            .add("dateModified", page.savedAt().toString())
            .add("author", people(page))
            .add("publisher", named("Organization", site.getName()))
            .add("isPartOf", part(page));
    String description = description(page);
    if (!description.isEmpty()) {
      article.add("description", description);
    }
    if (page.rating().count() > 0) {
      article.add("aggregateRating", rating(page));
    }
    if (!page.labels().isEmpty()) {
      article.add("keywords", Json.createArrayBuilder(page.labels()));
    }
    JsonArrayBuilder about = Json.createArrayBuilder();
    Stream.of(page.themes(), page.regions(), page.targets())
        .flatMap(values -> values.stream())
        .forEach(value -> about.add(thing(value, page.language())));
    return article.add("about", about).build();
  }

  private static JsonObjectBuilder rating(PageView page) {
    return Json.createObjectBuilder()
        .add("@type", "AggregateRating")
        .add("ratingValue", page.rating().mean())
        .add("ratingCount", page.rating().count());
  }

  private static JsonArrayBuilder people(PageView page) {
    JsonArrayBuilder people = Json.createArrayBuilder();
    for (Person person : page.contributors()) {
      people.add(named("Person", person.displayName()));
    }
    return people;
  }

  private JsonObjectBuilder part(PageView page) {
    return named("Collection", page.spaceTitle())
        .add("url", to.absolute(Answers.path("s", page.location().space())));
  }

  private static JsonObjectBuilder thing(AxisValueLine value, String language) {
    return named("Thing", value.name(language));
  }

  private static JsonObjectBuilder named(String type, String name) {
    return Json.createObjectBuilder().add("@type", type).add("name", name);
  }
}
