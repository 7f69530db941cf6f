package org.banyan.benchmarks.speed;

import jakarta.json.Json;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.banyan.benchmarks.server.BanyanServer;

/**
 * Measures the shipped server full of generated pages; arguments: database (h2 or postgresql),
 * pages, seconds for each figure, connections as in {@code 1,16,64}, and, to look at some things
 * alone, their names as in {@code search,mix}.
 */
public final class Speed {

  /** Rounds of a warm-up are so many times as long as what is measured, so that they tell more. */
  private static final int ROUND = 2;

  /** Longer than the server waits before it looks whether it may give memory back. */
  private static final Duration REST = Duration.ofSeconds(150);

  private final BanyanServer server;
  private final References references;
  private final List<String> wanted;
  private final Stock stock;
  private final Duration time;
  private final int[] connections;
  private final Popularity popularity;

  private Speed(House house, Stock stock, Duration time, int[] connections, List<String> wanted) {
    this.wanted = wanted;
    this.server = house.server();
    this.stock = stock;
    this.time = time;
    this.connections = connections;
    this.references = new References(house.store(), stock, time, connections);
    this.popularity = new Popularity(stock.pages());
  }

  public static void main(String... given) throws Exception {
    String database = given.length > 0 ? given[0] : "h2";
    int pages = given.length > 1 ? Integer.parseInt(given[1]) : 1_000;
    var time = Duration.ofSeconds(given.length > 2 ? Integer.parseInt(given[2]) : 10);
    int[] connections =
        Arrays.stream((given.length > 3 ? given[3] : "1,16,64").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    List<String> wanted = given.length > 4 ? List.of(given[4].split(",")) : List.of();
    try (var house = House.open(database)) {
      System.out.printf("%s, %,d pages, started in %s%n", database, pages, house.started());
      var stock = Stock.fill(house, pages);
      var index = new IndexMaking(stock);
      System.out.printf("%.1f s more until the index had followed%n", index.follow());
      System.out.printf("%.0f pages/s taken into a new index%n%n", index.makeAnew());
      new Speed(house, stock, time, connections, wanted).measure();
      System.out.printf("%n%,d MB resident in the end", house.residentMegabytes());
      Thread.sleep(REST.toMillis());
      System.out.printf(", %,d when it had rested%n", house.residentMegabytes());
    }
  }

  private void measure() throws Exception {
    WarmUp warmUp = new WarmUp(time.multipliedBy(ROUND));
    for (Kind kind : kinds()) {
      warmUp.ask(load(), kind.visitors());
    }
    System.out.println(Figures.HEAD);
    if (wanted.isEmpty()) {
      references.measure();
    }
    for (int at : connections) {
      for (Kind kind : kinds()) {
        report(kind, at);
      }
    }
  }

  /** Something that is asked of the server. */
  private record Kind(String name, Load.Visitors visitors) {}

  private List<Kind> kinds() {
    return Stream.of(
            new Kind("guest's view", i -> this::guestView),
            new Kind("signed-in view", i -> random -> page(random, "", stock.signedIn())),
            new Kind(
                "search", i -> random -> Request.get("/api/v1/search?q=" + question(random), "")),
            new Kind("suggestions", i -> random -> Request.get(suggestions(random), "")),
            new Kind("history", i -> random -> page(random, "/history", stock.signedIn())),
            new Kind("save", i -> new Saving(stock, i)),
            new Kind("difference", i -> random -> written("/diff?from=1&to=2", i)),
            new Kind("mix", i -> new Mix(this::guestView, this::search, new Saving(stock, i))))
        .filter(kind -> wanted.isEmpty() || wanted.contains(kind.name()))
        .toList();
  }

  private void report(Kind kind, int at) throws Exception {
    var load = load();
    var figures = load.run(at, time, kind.visitors());
    String kept =
        load.percentKept() == 0
            ? ""
            : String.format(Locale.ROOT, " (%.1f %% from the page cache)", load.percentKept());
    System.out.println(figures.line(kind.name() + kept, at));
  }

  private Load load() {
    return new Load(stock.site(), server::cpu);
  }

  private Request guestView(SplittableRandom random) {
    return page(random, "", "");
  }

  private Request search(SplittableRandom random) {
    return Request.get("/search?q=" + question(random), "");
  }

  private Request page(SplittableRandom random, String below, String headers) {
    String slug = stock.slugs().get(popularity.draw(random));
    return Request.get("/w/" + Stock.SPACE + "/" + slug + below, headers);
  }

  /** A page that the visitor of this number has saved before. */
  private Request written(String below, int number) {
    var slug = stock.slugs().get(number);
    return Request.get("/w/" + Stock.SPACE + "/" + slug + below, stock.signedIn());
  }

  /** Of two words; one in five is misspelt, one in ten is nowhere. */
  private static String question(SplittableRandom random) {
    String word = Prose.anyWord(random);
    if (random.nextInt(5) == 0) {
      word = word.substring(0, word.length() - 1) + "x";
    }
    return random.nextInt(10) == 0
        ? "nowhere" + random.nextInt(999)
        : word + "+" + Prose.anyWord(random);
  }

  private static String suggestions(SplittableRandom random) {
    String word = Prose.anyWord(random);
    return "/api/v1/search/suggestions?q=" + word.substring(0, Math.min(3, word.length()));
  }

  /** Saves a page of its own, over and over. */
  private static final class Saving implements Load.Visitor {

    private final Stock stock;
    private final int number;
    private int saves;
    private int revision;

    Saving(Stock stock, int number) {
      this.stock = stock;
      this.number = number;
    }

    @Override
    public Request next(SplittableRandom random) {
      String path = "/api/v1/spaces/" + Stock.SPACE + "/pages/" + stock.slugs().get(number);
      if (revision == 0) {
        return Request.get(path, stock.signedIn());
      }
      String body =
          Prose.page(number, stock.pages()) + "\nSaved " + saves++ + " " + random.nextInt();
      var save = Json.createObjectBuilder().add("body", body).add("baseRevision", revision).build();
      return Request.of("PUT", path, stock.signedIn(), save.toString());
    }

    @Override
    public void heard(Connection.Reply reply) {
      revision = reply.status() < 300 ? Stock.revision(reply) : 0;
    }
  }

  /** 95 views, 4 searches and 1 save in a hundred. */
  private static final class Mix implements Load.Visitor {

    private final Load.Visitor view;
    private final Load.Visitor search;
    private final Load.Visitor save;
    private boolean saving;

    Mix(Load.Visitor view, Load.Visitor search, Load.Visitor save) {
      this.view = view;
      this.search = search;
      this.save = save;
    }

    @Override
    public Request next(SplittableRandom random) {
      int deed = random.nextInt(100);
      saving = deed == 0;
      return (saving ? save : deed < 5 ? search : view).next(random);
    }

    @Override
    public void heard(Connection.Reply reply) {
      if (saving) {
        save.heard(reply);
      }
    }
  }
}
