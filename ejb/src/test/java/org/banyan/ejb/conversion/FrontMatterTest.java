package org.banyan.ejb.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banyan.ejb.remark.Remark;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

  @Test
  void everyPropertyIsTakenFromTheFrontMatter() {
    var page =
        Folders.with(
                "care.md",
                """
                ---
                title: "Medical care: who pays"
                slug: medical-care
                tags: [health, Money]
                keywords: doctor, hospital
                themes:
                  - medical-care
                regions: africa
                targets: research
                kind: country profile
                lang: fr
                summary: Who pays for care
                ---
                Text.
                """)
            .page("care.md");
    assertThat(page.title()).isEqualTo("Medical care: who pays");
    assertThat(page.slug()).isEqualTo("medical-care");
    assertThat(page.body()).isEqualTo("Text.\n");
    var properties = page.properties();
    assertThat(properties.labels()).containsExactly("health", "Money", "doctor", "hospital");
    assertThat(properties.themes()).containsExactly("medical-care");
    assertThat(properties.regions()).containsExactly("africa");
    assertThat(properties.targets()).containsExactly("research");
    assertThat(properties.kind()).contains("COUNTRY_PROFILE");
    assertThat(properties.language()).contains("fr");
    assertThat(properties.summary()).contains("Who pays for care");
  }

  @Test
  void theTitleIsTheFirstHeadingWhereFrontMatterHasNone() {
    var page = Folders.with("a.md", "# Old *age*\n\nText.\n\n## More\n").page("a.md");
    assertThat(page.title()).isEqualTo("Old age");
    assertThat(page.body()).isEqualTo("Text.\n\n## More\n");
  }

  @Test
  void theTitleIsTheNameWhereNothingElseIsThere() {
    assertThat(Folders.with("who-we_are.md", "Text.").page("who-we_are.md").title())
        .isEqualTo("Who we are");
    assertThat(
            Folders.with("x.md", "")
                .and("our-team/index.md", "Text.")
                .page("our-team/index.md")
                .title())
        .isEqualTo("Our team");
  }

  @Test
  void aTitleLosesItsTags() {
    var page =
        Folders.with("a.md", "---\ntitle: Set up <em>before</em> you come\n---\n").page("a.md");
    assertThat(page.title()).isEqualTo("Set up before you come");
  }

  @Test
  void anUnknownKeyIsReportedOnceWithTheFirstFileThatNamesIt() {
    var folder =
        Folders.with("a.md", "---\ntitle: A\nsidebar: x\n---\n")
            .and("b.md", "---\ntitle: B\nsidebar: y\nmenu: z\n---\n");
    folder.pages();
    assertThat(folder.remarks(Remark.Kind.FRONT_MATTER))
        .isEqualTo(List.of("a.md: sidebar", "b.md: menu"));
  }

  @Test
  void brokenYamlStillGivesItsSimpleLines() {
    var folder = Folders.with("a.md", "---\ntitle: Care: who pays\nslug: 'care'\n---\nText.");
    var page = folder.page("a.md");
    assertThat(page.title()).isEqualTo("Care: who pays");
    assertThat(page.slug()).isEqualTo("care");
    assertThat(folder.remarks(Remark.Kind.BROKEN_FRONT_MATTER)).hasSize(1);
  }

  @Test
  void aRuleInTheTextIsNotFrontMatter() {
    assertThat(Folders.bodyOf("Text.\n\n---\n\nMore.\n")).isEqualTo("Text.\n\n---\n\nMore.");
  }
}
