package org.banyan.ejb.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.banyan.domain.page.PageText;
import org.junit.jupiter.api.Test;

class PageViewTest {

  /** Id and revision stand for the first two; the last is not shown. */
  private static final Set<String> ELSEWHERE = Set.of("text", "markup", "spot");

  @Test
  void nothingThatIsShownIsLeftOutOfWhatPiecesAreToldApartBy() throws ReflectiveOperationException {
    PageView view = (PageView) example(PageView.class);
    assertThat(view.shown()).contains(view.title());
    int others = 1;
    for (RecordComponent part : PageView.class.getRecordComponents()) {
      if (!ELSEWHERE.contains(part.getName())) {
        assertThat(view.shown()).as(part.getName()).contains(part.getAccessor().invoke(view));
        others++;
      }
    }
    assertThat(view.shown()).hasSize(others);
  }

  private static Object example(Class<?> type) throws ReflectiveOperationException {
    if (type == PageText.class) {
      return new PageText("title", "body");
    }
    if (type == PageSpot.class || type == LinkedMarkup.class) {
      return null;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return type.isRecord() ? record(type) : simple(type);
  }

  private static Object record(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class[]::new);
    Object[] values = new Object[types.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = example(types[i]);
    }
    var constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private static Object simple(Class<?> type) {
    if (type == List.class) {
      return List.of();
    }
    if (type == Set.class) {
      return Set.of();
    }
    if (type == SortedSet.class) {
      return new TreeSet<>();
    }
    if (type == Instant.class) {
      return Instant.EPOCH;
    }
    if (type == int.class || type == Integer.class) {
      return 1;
    }
    return type == long.class
        ? 1L
        : type == boolean.class ? Boolean.TRUE : type == String.class ? "some" : null;
  }
}
