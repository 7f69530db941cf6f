package org.banyan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityTagsTest {

  @Test
  void aTagIsFoundAmongManyWhetherWeakOrNot() {
    assertThat(EntityTags.isAmong("W/\"a\"", "\"b\", W/\"a\"")).isTrue();
    assertThat(EntityTags.isAmong("W/\"a\"", "\"a\"")).isTrue();
    assertThat(EntityTags.isAmong("W/\"a\"", "*")).isTrue();
  }

  @Test
  void otherTagsAndNoneAreNot() {
    assertThat(EntityTags.isAmong("W/\"a\"", "\"b\"")).isFalse();
    assertThat(EntityTags.isAmong("W/\"a\"", "")).isFalse();
    assertThat(EntityTags.isAmong("W/\"a\"", null)).isFalse();
  }
}
