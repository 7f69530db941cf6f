package org.banyan.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PublicIdTest {

  @Property
  void whatIsWrittenIsReadAgain(@ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long id) {
    var text = PublicId.write(id);
    assertThat(text).hasSize(PublicId.LENGTH);
    assertThat(PublicId.read(text)).hasValue(id);
    assertThat(PublicId.read(text.toUpperCase(Locale.ROOT))).hasValue(id);
  }

  @Property
  void noTextIsTooStrangeToRead(@ForAll @StringLength(max = 20) String text) {
    assertThat(PublicId.read(text).orElse(1)).isPositive();
  }

  @RepeatedTest(100)
  void aRandomIdIsPositive() {
    assertThat(PublicId.random()).isPositive();
  }

  @Test
  void whatCanBeNoIdRefersToNothing() {
    assertThat(PublicId.read("0000000000000")).isEmpty();
    assertThat(PublicId.read("8000000000000")).isEmpty();
    assertThat(PublicId.read("000000000000u")).isEmpty();
    assertThatThrownBy(() -> PublicId.required(null)).isInstanceOf(NotFound.class);
  }
}
