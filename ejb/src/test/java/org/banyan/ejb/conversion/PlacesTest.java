package org.banyan.ejb.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import org.banyan.ejb.remark.Remark;
import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void theIndexOfAFolderIsTheParentOfItsPages() {
    var folder =
        Folders.with("top.md", "").and("tools/index.md", "# Tools").and("tools/slack.md", "");
    assertThat(folder.page("tools/slack.md").parent()).contains("tools");
    assertThat(folder.page("tools/index.md").parent()).isEmpty();
    assertThat(folder.page("tools/index.md").slug()).isEqualTo("tools");
  }

  @Test
  void aPageNamedLikeAFolderBesideOrInItSpeaksForIt() {
    var folder =
        Folders.with("slack.md", "")
            .and("slack/emoji.md", "")
            .and("mural/mural.md", "")
            .and("mural/b.md", "");
    assertThat(folder.page("slack/emoji.md").parent()).contains("slack");
    assertThat(folder.page("mural/b.md").parent()).contains("mural");
    assertThat(folder.pages()).extracting(ConvertedPage::source).contains("./").hasSize(5);
  }

  @Test
  void aFolderWithoutAPageGetsOneThatListsItsChildren() {
    var folder =
        Folders.with("top.md", "")
            .and("how-we-work/b.md", "# Beta")
            .and("how-we-work/a.md", "# Alpha");
    var made = folder.page("how-we-work/");
    assertThat(made.title()).isEqualTo("How we work");
    assertThat(made.body()).isEqualTo("- [[a|Alpha]]\n- [[b|Beta]]\n");
    assertThat(folder.page("how-we-work/a.md").parent()).contains("how-we-work");
  }

  @Test
  void theIndexOfAllIsTheFrontPageOfTheSpace() {
    assertThat(Folders.with("README.md", "# About us").page("README.md").slug()).isEqualTo("home");
    assertThat(Folders.with("a.md", "").page("a.md").parent()).isEmpty();
  }

  @Test
  void aFolderWithoutAFrontPageGetsOneThatListsWhatIsAtTheTop() {
    var folder = Folders.with("a.md", "# Alpha").and("b.md", "# Beta").and("b/c.md", "");
    var front = folder.page("./");
    assertThat(front.slug()).isEqualTo("home");
    assertThat(front.body()).isEqualTo("- [[a|Alpha]]\n- [[b|Beta]]\n");
    assertThat(Folders.with("home.md", "").and("a.md", "").pages()).hasSize(2);
  }

  @Test
  void parentsComeBeforeTheirChildren() {
    var folder =
        Folders.with("top.md", "").and("z/y/x.md", "").and("a.md", "---\nparent: x\n---\n");
    var slugs = folder.pages().stream().map(ConvertedPage::slug).toList();
    assertThat(slugs).containsSubsequence("z", "y", "x", "a");
  }

  @Test
  void aPageThatNamesAPageBelowItselfAsParentKeepsItsPlace() {
    var folder = Folders.with("top.md", "").and("a.md", "---\nparent: b\n---\n").and("a/b.md", "");
    assertThat(folder.page("a.md").parent()).isEmpty();
    assertThat(folder.remarks(Remark.Kind.PARENT_BELOW)).hasSize(1);
  }

  @Test
  void theFolderInWhichASiteKeepsItsPagesIsNoPage() {
    var folder = Folders.with("pages/a.md", "[b](/tools/b/)").and("pages/tools/b.md", "");
    assertThat(folder.page("pages/a.md").parent()).isEmpty();
    assertThat(folder.page("pages/a.md").body()).isEqualTo("[[b|b]]\n");
  }

  @Test
  void pagesOfOneNameTakeTheirFoldersBeforeIt() {
    var folder =
        Folders.with("glossary.md", "").and("law/glossary.md", "").and("law/old/glossary.md", "");
    assertThat(folder.page("glossary.md").slug()).isEqualTo("glossary");
    assertThat(folder.page("law/glossary.md").slug()).isEqualTo("law-glossary");
    assertThat(folder.page("law/old/glossary.md").slug()).isEqualTo("old-glossary");
  }

  @Test
  void aNameThatMeansADeedIsNoSlug() {
    assertThat(Folders.with("history.md", "").page("history.md").slug()).isEqualTo("history-page");
  }
}
