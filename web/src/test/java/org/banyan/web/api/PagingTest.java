package org.banyan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.banyan.domain.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

  @Test
  void cursorsLeadThroughTheWholeListOnce() {
    List<Integer> all = IntStream.range(0, 7).boxed().toList();
    List<Integer> met = new ArrayList<>();
    String cursor = null;
    do {
      Items<Integer> part = paging("3", cursor).cut(all);
      met.addAll(part.items());
      cursor = part.next();
    } while (cursor != null);
    assertThat(met).isEqualTo(all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "-1", "many", "1.5"})
  void aLimitIsOneToTwoHundred(String limit) {
    assertThatThrownBy(() -> paging(limit, null).limit()).isInstanceOf(Invalid.class);
  }

  @Test
  void fiftyIsTheLimitWhereNoneIsGiven() {
    assertThat(paging(null, null).limit()).isEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "bm9uc2Vuc2U"})
  void aCursorNobodyGaveIsRefused(String cursor) {
    assertThatThrownBy(() -> paging(null, cursor).cut(List.of())).isInstanceOf(Invalid.class);
  }

  private static Paging paging(String limit, String cursor) {
    Paging paging = new Paging();
    paging.limit = limit;
    paging.cursor = cursor;
    return paging;
  }
}
