package org.banyan.ear.leak;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banyan.ear.community.Pattern;
import org.banyan.ear.community.Resources;
import org.banyan.ear.community.Village;
import org.banyan.web.route.Routes;

/** All addresses of the program that can be asked for, about something public or something else. */
record Doors(Map<String, String> values) {

  private static final List<String> QUERIES =
      List.of(
          "/search?q={word}",
          "/search?q={word}&sort=NEWEST",
          "/search?q={word}&sort=RATED",
          "/search?q=&rating=low&sort=RATED",
          "/search?q=&rating=unrated&space={space}",
          "/search?q={word}1",
          "/search?q=label:{word}",
          "/search?q=space:{space}",
          "/search?q=by:insider",
          "/search?q=&space={space}",
          "/search?q=&label={word}",
          "/new?space={space}&title=New&parent={page}",
          "/login?next=/w/{space}/{page}",
          "/access?person=stranger&deed=page.read&target=space:{space}",
          "/access?person=insider&deed=page.read&target=page:{space}/{page}",
          "/w/{space}/{page}?rev=1",
          "/w/{space}/{page}/diff?from=1&to=2",
          "/w/{space}/{page}/diff?from=1&to=2&view=inline",
          "/w/{space}/{page}/diff?from=1&to=2&view=rendered",
          "/w/{space}/{page}/diff?from=1&to=2&view=together",
          "/w/{space}/{page}/restore?rev=1",
          "/w/{space}/thrown",
          "/s/{space}/pages?order=letters",
          "/s/{space}/pages?label={word}",
          "/s/{space}/pages?order=letters&letter=T",
          "/s/{space}/wanted?show=orphans",
          "/s/{space}/wanted?show=dead-ends",
          "/s/{space}/wanted?show=outside",
          "/s/{space}/library?q={word}",
          "/s/{space}/library?view=list",
          "/s/{space}/library?bin=1",
          "/files/{file}/{word}.txt",
          "/files/{file}/{word}.txt?v=1",
          "/files/{file}/other.txt?size=small",
          "/access?person=insider&deed=file.read&target=file:{file}",
          "/people?q={word}",
          "/kinds/article?space={space}",
          "/kinds/article?label={word}&sort=UNCHECKED",
          "/labels/water?on-theme={key}",
          "/labels?sort=COUNT",
          "/coverage?rows=region&columns=target",
          "/coverage?below={key}",
          "/api/v1/coverage?format=csv",
          "/api/v1/pages?space={space}",
          "/api/v1/pages?label={word}",
          "/api/v1/pages/counts?by=LABEL",
          "/api/v1/pages/counts?by=SPACE",
          "/api/v1/pages/counts?by=REGION",
          "/feeds/recent.atom",
          "/feeds/s/{space}.atom",
          "/feeds/w/{space}/{page}.atom",
          "/feeds/me.atom?token={word}",
          "/sitemap.xml",
          "/sitemaps/spaces.xml",
          "/sitemaps/1.xml",
          "/manifest.webmanifest",
          "/opensearch.xml",
          "/robots.txt");

  static Doors to(String word, String id, String file) {
    return to(word, word, id, word, file);
  }

  private static Doors to(String space, String page, String id, String word, String file) {
    Map<String, String> values = new HashMap<>();
    values.putAll(Map.of("space", space, "page", page, "slug", page, "id", id, "word", word));
    values.putAll(Map.of("label", word, "handle", "insider", "axis", "themes", "number", "1"));
    values.putAll(Map.of("key", word, "file", file, "upload", file, "kind", "article"));
    return new Doors(values);
  }

  /** Something anyone may come upon. */
  static Doors toThe(Village village) {
    var doors = to(Village.SPACE, Village.PAGE, village.pageId(), Village.LABEL, village.fileId());
    doors.values().put("key", Village.VALUE);
    return doors;
  }

  List<String> screens() {
    List<String> all = new ArrayList<>();
    Routes.ALL.forEach(route -> all.add(Pattern.filled(route.pattern(), values)));
    QUERIES.forEach(query -> all.add(Pattern.filled(query, values)));
    return all;
  }

  List<Resources.Call> calls() throws IOException, URISyntaxException {
    Map<String, String> ofCalls = new HashMap<>(values);
    ofCalls.put("axis", "theme");
    return Resources.calls().stream()
        .map(
            call ->
                new Resources.Call(
                    call.method(), Pattern.filled(call.template(), ofCalls).substring(1)))
        .toList();
  }
}
