package org.banyan.domain.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileTypeTest {

  @Test
  void aFileTakesVersionsOfItsTypeAlone() {
    for (FileType type : FileType.values()) {
      assertThat(type.takes(type)).isTrue();
    }
    assertThat(FileType.PNG.takes(FileType.JPEG)).isFalse();
    assertThat(FileType.PNG.takes(FileType.TEXT)).isFalse();
    assertThat(FileType.PNG.takes(FileType.OTHER)).isFalse();
    assertThat(FileType.DOCX.takes(FileType.XLSX)).isFalse();
  }

  @Test
  void whatContentDoesNotTellForSureIsNoReasonToRefuse() {
    assertThat(FileType.OTHER.takes(FileType.PNG)).isTrue();
    assertThat(FileType.TEXT.takes(FileType.SVG)).isTrue();
    assertThat(FileType.SVG.takes(FileType.TEXT)).isTrue();
    assertThat(FileType.DOCX.takes(FileType.ZIP)).isTrue();
    assertThat(FileType.ZIP.takes(FileType.DOCX)).isTrue();
  }
}
