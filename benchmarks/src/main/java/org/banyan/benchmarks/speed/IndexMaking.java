package org.banyan.benchmarks.speed;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How fast the search index follows what is written, and is made anew. */
record IndexMaking(Stock stock) {
  private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(50);

  /** Seconds until the index has followed every change. */
  double follow() throws IOException {
    return seconds();
  }

  /** Pages a second while it is made anew. */
  double makeAnew() throws IOException {
    try (var connection = new Connection(stock.site())) {
      Stock.good(
          connection.ask(Request.of("POST", "/api/v1/index/rebuild", stock.signedIn(), "{}")));
    }
    return stock.pages() / seconds();
  }

  private double seconds() throws IOException {
    long begin = System.nanoTime();
    try (var connection = new Connection(stock.site())) {
      while (isBusy(connection)) {
        LockSupport.parkNanos(MOMENT);
      }
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private boolean isBusy(Connection connection) throws IOException {
    var state =
        Stock.json(Stock.good(connection.ask(Request.get("/api/v1/index", stock.signedIn()))));
    return state.getInt("behind") > 0 || state.getBoolean("rebuilding");
  }
}
