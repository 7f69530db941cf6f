package org.banyan.ear.screen;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** What went over the wire into a window, in bytes as they were sent, headers included. */
final class Wire {

  private final Page page;
  private final AtomicLong bytes = new AtomicLong();
  private final List<String> addresses = new CopyOnWriteArrayList<>();

  Wire(Page page) {
    this.page = page;
    CDPSession session = page.context().newCDPSession(page);
    session.send("Network.enable");
    session.on("Network.loadingFinished", this::count);
    page.onRequest(request -> addresses.add(request.url()));
  }

  private void count(JsonObject finished) {
    bytes.addAndGet(finished.get("encodedDataLength").getAsLong());
  }

  /** The bytes that opening this address moves. */
  long visit(String address) {
    bytes.set(0);
    page.navigate(address);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return bytes.get();
  }

  List<String> addresses() {
    return List.copyOf(addresses);
  }
}
