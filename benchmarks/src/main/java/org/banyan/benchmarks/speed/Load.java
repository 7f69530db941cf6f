package org.banyan.benchmarks.speed;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Asks over several connections at once, each as soon as it has its answer. */
final class Load {
  private final URI site;
  private final Supplier<Duration> cpu;
  private final LongAdder asked = new LongAdder();
  private final LongAdder kept = new LongAdder();

  Load(URI site, Supplier<Duration> cpu) {
    this.site = site;
    this.cpu = cpu;
  }

  /** What one connection does next; told the answer before it is asked again. */
  interface Visitor {
    Request next(SplittableRandom random);

    default void heard(Connection.Reply reply) {}
  }

  /** A visitor for each connection, by its number. */
  interface Visitors {
    Visitor number(int connection);
  }

  Figures run(int connections, Duration time, Visitors visitors) throws Exception {
    List<Visitor> all = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      all.add(visitors.number(i));
    }
    var turns = new Turns(connections, time, cpu);
    return turns.measure(i -> new Visit(all.get(i), new Connection(site)));
  }

  /** How many of a hundred answers came from the server's page cache. */
  double percentKept() {
    return 100.0 * kept.sum() / Math.max(1, asked.sum());
  }

  private final class Visit implements Turns.Worker {
    private final Visitor visitor;
    private final Connection connection;
    private Connection.Reply last;
    private Request next;

    Visit(Visitor visitor, Connection connection) {
      this.visitor = visitor;
      this.connection = connection;
    }

    @Override
    public void prepare(SplittableRandom random) {
      if (last != null) {
        visitor.heard(last);
      }
      next = visitor.next(random);
    }

    @Override
    public boolean work() throws IOException {
      last = connection.ask(next);
      asked.increment();
      if (last.isKept()) {
        kept.increment();
      }
      return last.status() < 400;
    }

    @Override
    public void close() throws IOException {
      if (last != null) {
        visitor.heard(last);
      }
      connection.close();
    }
  }
}
