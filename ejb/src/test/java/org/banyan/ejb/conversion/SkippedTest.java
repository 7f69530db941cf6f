package org.banyan.ejb.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import org.banyan.ejb.remark.Remark;
import org.junit.jupiter.api.Test;

class SkippedTest {

  @Test
  void markdownThatIsSkippedIsToldForWhichNameInItsPath() {
    var folder =
        Folders.with("a.md", "Text.")
            .andFile("_priv/p.md")
            .andFile("docs/_draft.markdown")
            .andFile("node_modules/x/readme.md")
            .andFile("notes.txt");
    folder.pages();
    assertThat(folder.remarks(Remark.Kind.SKIPPED))
        .containsExactlyInAnyOrder(
            "_priv/p.md: _priv",
            "docs/_draft.markdown: _draft.markdown",
            "node_modules/x/readme.md: node_modules");
    assertThat(folder.remarks(Remark.Kind.NOT_MARKDOWN)).containsExactly("notes.txt: ");
    assertThat(folder.remarks(Remark.Kind.FILE_UNUSED)).isEmpty();
  }
}
