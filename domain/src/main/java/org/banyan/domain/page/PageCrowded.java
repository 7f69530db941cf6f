package org.banyan.domain.page;

import java.time.Duration;
import org.banyan.domain.shared.NotNow;

/** So many save the page at once that this save did not get its turn. Nothing was saved. */
public class PageCrowded extends NotNow {

  private static final Duration A_MOMENT = Duration.ofSeconds(2);

  public PageCrowded() {
    super("page-crowded", "Many save this page at once. Send the same again.", A_MOMENT);
  }
}
