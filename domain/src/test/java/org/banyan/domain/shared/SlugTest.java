package org.banyan.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Old Age,old-age",
    "  Old --- Age?! ,old-age",
    "Été à la mer,été-à-la-mer",
    "Москва 2024,москва-2024",
    "हिन्दी भाषा,हिन्दी-भाषा",
    "社会保障,社会保障",
    "الحماية الاجتماعية,الحماية-الاجتماعية",
    "C.102 (1952),c-102-1952",
    "ISTANBUL,istanbul",
    "e\u0301tude,\u00e9tude",
    "می\u200cخواهم,میخواهم",
    "!!!,page",
    "Edit,edit-page",
    "PRINT!,print-page",
    "Edits,edits",
    "\u0301x,x"
  })
  void aTitleGetsLowerCaseWordsOfItsScript(String title, String slug) {
    assertThat(Slug.ofTitle(title).text()).isEqualTo(slug);
  }

  @Test
  void aPageIsNamedByItsSlugOrItsTitle() {
    assertThat(Slug.named("Old age, and Ñandú")).isEqualTo("old-age-and-ñandú");
    assertThat(Slug.named("pensions-2")).isEqualTo("pensions-2");
    assertThat(Slug.named("")).isEmpty();
    assertThat(Slug.named(null)).isNull();
  }

  @Test
  void aTitleWithoutAnythingBecomesPage() {
    assertThat(Slug.ofTitle("").text()).isEqualTo("page");
    assertThat(Slug.ofTitle(null).text()).isEqualTo("page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Old", "old age", "-old", "old-", "old--age", "a/b", "e\u0301", "edit"})
  void aGivenSlugThatBreaksTheRulesIsRefused(String text) {
    assertThatThrownBy(() -> Slug.given(text)).isInstanceOf(Invalid.class);
  }

  @Test
  void theLimitCountsCharactersAndNotTheirCodeUnits() {
    var adlam = "\uD83A\uDD22";
    assertThat(Slug.given(adlam.repeat(120)).text()).hasSize(240);
    assertThatThrownBy(() -> Slug.given(adlam.repeat(121))).isInstanceOf(Invalid.class);
  }

  @Property
  void everyTitleGetsASlugThatKeepsTheRules(@ForAll @StringLength(max = 300) String title) {
    var slug = Slug.ofTitle(title).text();
    assertThat(Slug.given(slug).text()).isEqualTo(slug);
    assertThat(Slug.ofTitle(slug).text()).isEqualTo(slug);
    assertThat(Normalizer.isNormalized(slug, Normalizer.Form.NFC)).isTrue();
    assertThat(Slug.RESERVED).doesNotContain(slug);
  }

  @Property
  void aNumberedSlugStillKeepsTheRules(
      @ForAll @StringLength(max = 300) String title, @ForAll @IntRange(min = 2, max = 9999) int n) {
    assertThat(Slug.ofTitle(title).numbered(n).text()).endsWith("-" + n);
  }
}
