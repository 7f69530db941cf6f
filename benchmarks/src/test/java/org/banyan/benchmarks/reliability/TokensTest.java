package org.banyan.benchmarks.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void aBlankPageHoldsNoToken() {
    assertThat(Tokens.in(Tokens.blank(16))).isEmpty();
  }

  @Test
  void aTokenGoesIntoItsSectionBehindThoseBefore() {
    String body = Tokens.add(Tokens.add(Tokens.blank(2), 0, "b"), 0, "a");
    assertThat(body).contains("* token-b\n\n* token-a\n\nEnd of section 0.");
    assertThat(Tokens.in(body)).containsExactly("a", "b");
  }

  @Test
  void aTokenIsFoundHoweverLinesEnd() {
    String body = Tokens.add(Tokens.blank(1), 0, "a").replace("\n", "\r\n");
    assertThat(Tokens.in(body)).containsExactly("a");
  }

  @Test
  void sectionTenIsNotSectionOne() {
    String body = Tokens.add(Tokens.blank(12), 1, "a");
    assertThat(body.indexOf("token-a")).isLessThan(body.indexOf("## Section 2"));
  }

  @Test
  void aSectionThatVanishedIsNamed() {
    assertThatThrownBy(() -> Tokens.add(Tokens.blank(2), 2, "a")).hasMessageContaining("Section 2");
  }
}
