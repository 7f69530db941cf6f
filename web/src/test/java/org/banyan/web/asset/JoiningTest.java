package org.banyan.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoiningTest {

  @Test
  void aStylesheetLosesRemarksAndIndentation() {
    assertThat(Joining.style("/* why */\na {\n  color: red;\n}\n"))
        .isEqualTo("a {\ncolor: red;\n}\n");
  }

  @Test
  void aScriptKeepsItsNamesToItself() {
    assertThat(Joining.script("const a = 1;\n")).isEqualTo("{\nconst a = 1;\n}\n");
  }
}
