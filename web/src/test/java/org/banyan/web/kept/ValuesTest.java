package org.banyan.web.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {

  @Test
  void whatIsMissingTellsNothingApart() {
    assertThat(Values.areWhole(null)).isFalse();
    assertThat(Values.areWhole(Arrays.asList("a", null))).isFalse();
    assertThat(Values.areWhole(List.of(List.of("a"), Arrays.asList((Object) null)))).isFalse();
    assertThat(Values.areWhole(List.of())).isTrue();
    assertThat(Values.areWhole(List.of("", false, List.of()))).isTrue();
  }

  @Test
  void valuesAreToldApartByWhatTheyHold() {
    assertThat(new Values(List.of("page", true)))
        .isEqualTo(new Values(List.of("page", true)))
        .hasSameHashCodeAs(new Values(List.of("page", true)))
        .isNotEqualTo(new Values(List.of("page", false)));
  }
}
