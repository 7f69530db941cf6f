package org.banyan.domain.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FileTextTest {

  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  @Test
  void documentsAreReadAndPicturesAreNot() {
    assertThat(FileText.of(version(FileType.PDF, 10), NOW)).isPresent();
    assertThat(FileText.of(version(FileType.PNG, 10), NOW)).isEmpty();
    assertThat(FileText.of(version(FileType.ZIP, 10), NOW)).isEmpty();
  }

  @Test
  void whatIsTooLargeIsNeverTried() {
    FileText text = FileText.of(version(FileType.PDF, FileText.LARGEST + 1), NOW).orElseThrow();
    assertThat(text.state()).isEqualTo(FileTextState.TOO_LARGE);
    assertThat(text.ended()).isTrue();
    assertThat(text(FileText.LARGEST).ended()).isFalse();
  }

  @Test
  void whatWasReadIsKeptWithoutGapsAndSignsThatNoTextCanHold() {
    FileText text = read("  One\u0000\n\n two\ue000\ud800 three\u00a0 ");
    assertThat(text.state()).isEqualTo(FileTextState.TAKEN);
    assertThat(text.body()).isEqualTo("One two three");
    assertThat(text.ended()).isTrue();
  }

  @Test
  void aTextIsCutBetweenWholeSigns() {
    assertThat(read("a".repeat(FileText.LONGEST + 5)).body()).hasSize(FileText.LONGEST);
    String clefs = "x" + "\ud834\udd1e".repeat(FileText.LONGEST / 2);
    assertThat(read(clefs).body()).hasSize(FileText.LONGEST - 1);
  }

  @Test
  void aFileWithoutWordsIsEmpty() {
    FileText text = read(" \n\t\u0000 ");
    assertThat(text.state()).isEqualTo(FileTextState.EMPTY);
    assertThat(text.body()).isNull();
  }

  @Test
  void whatCannotBeReadIsTriedOnce() {
    FileText text = text(10);
    text.attempt(NOW);
    text.take(new Extraction(Extraction.Result.REFUSED, "encrypted"));
    assertThat(text.state()).isEqualTo(FileTextState.UNREADABLE);
    assertThat(text.ended()).isTrue();
  }

  @Test
  void whatStopsItsReaderComesAgainLaterAndLaterAndNotForEver() {
    FileText text = text(10);
    Instant due = NOW;
    for (int i = 1; i < FileText.MOST_ATTEMPTS; i++) {
      assertThat(text.attempt(due)).isTrue();
      text.take(stopped());
      assertThat(text.nextAttemptAt()).isEqualTo(due.plus(Duration.ofMinutes(10L * i)));
      due = text.nextAttemptAt();
    }
    assertThat(text.attempt(due)).isTrue();
    text.take(stopped());
    assertThat(text.state()).isEqualTo(FileTextState.UNREADABLE);
    assertThat(text.ended()).isTrue();
  }

  @Test
  void aFileThatTakesTheServerDownWithItIsGivenUp() {
    FileText text = text(10);
    for (int i = 0; i < FileText.MOST_ATTEMPTS; i++) {
      assertThat(text.attempt(NOW)).isTrue();
    }
    assertThat(text.attempt(NOW)).isFalse();
    assertThat(text.state()).isEqualTo(FileTextState.UNREADABLE);
  }

  @Test
  void whatIsNoFaultOfTheFileDoesNotCount() {
    FileText text = text(10);
    for (int i = 0; i < 10; i++) {
      assertThat(text.attempt(NOW)).isTrue();
      text.takeBack();
    }
    assertThat(text.state()).isEqualTo(FileTextState.WAITING);
  }

  private static FileText read(String said) {
    FileText text = text(10);
    text.attempt(NOW);
    text.take(new Extraction(Extraction.Result.READ, said));
    return text;
  }

  private static Extraction stopped() {
    return new Extraction(Extraction.Result.STOPPED, "too long");
  }

  private static FileText text(long size) {
    return FileText.of(version(FileType.PDF, size), NOW).orElseThrow();
  }

  private static FileVersion version(FileType type, long size) {
    var bytes = new FileBytes("kept", "hash", size, type, PictureSize.UNKNOWN);
    var words = new FileWords("", "");
    return LibraryFile.attach(null, null, new FileName("a.pdf"), words, bytes, null, NOW).version();
  }
}
