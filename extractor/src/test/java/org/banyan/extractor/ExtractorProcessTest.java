package org.banyan.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.banyan.domain.library.Extraction;
import org.banyan.domain.library.Extraction.Result;
import org.banyan.ejb.library.ExtractorProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real documents in real processes, as the server starts them. */
class ExtractorProcessTest {

  private static final Duration PATIENT = Duration.ofSeconds(60);
  private static final String WORDS = "Pensions for quixotic beekeepers";

  @TempDir Path folder;
  private int count;

  private interface Writing {
    void write(Path file) throws IOException;
  }

  @Test
  void everyKindOfDocumentGivesItsWords() throws Exception {
    assertRead(file -> Documents.pdf(file, WORDS));
    assertRead(file -> Documents.docx(file, WORDS));
    assertRead(file -> Documents.xlsx(file, WORDS));
    assertRead(file -> Documents.pptx(file, WORDS));
    assertRead(file -> Documents.odt(file, WORDS));
    assertRead(file -> Files.writeString(file, "Année;Übung\n" + WORDS + ";1\n"));
    assertRead(file -> Documents.lockedPdf(file, WORDS, ""));
  }

  @Test
  void aWebPageGivesItsWordsAndNotItsMarks() throws Exception {
    String page = "<!DOCTYPE html><html><body><p class='mark'>" + WORDS + "</p></body></html>";
    Extraction read = read(file -> Files.writeString(file, page));
    assertThat(read.said()).contains(WORDS).doesNotContain("class");
  }

  @Test
  void whatIsBeyondTheMostIsLeftOut() throws Exception {
    Extraction read = read(file -> Files.writeString(file, "word ".repeat(300_000)));
    assertThat(read.result()).isEqualTo(Result.READ);
    assertThat(read.said()).hasSizeBetween(990_000, 1_000_010);
  }

  @Test
  void whatIsDamagedLockedOrNamesOtherFilesIsRefused() throws Exception {
    assertRefused(file -> Files.writeString(file, "%PDF-1.7 and nothing more"));
    assertRefused(file -> Documents.lockedPdf(file, WORDS, "secret"));
    Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
    String nosy = "]]><!DOCTYPE a [<!ENTITY b SYSTEM '" + secret.toUri() + "'>]>&b;";
    assertThat(read(file -> Documents.odt(file, nosy)).said()).doesNotContain("SECRET");
  }

  @Test
  void aBombIsEnded() throws Exception {
    Extraction ended = read(Documents::bomb);
    assertThat(ended.result()).isNotEqualTo(Result.READ);
    assertThat(ended.said()).doesNotContain("boom").hasSizeLessThan(400);
  }

  @Test
  void aReaderThatHangsEatsOrNeverStopsIsEnded() throws Exception {
    Duration impatient = Duration.ofSeconds(2);
    assertThat(run(HangingReader.class, impatient, 32).result()).isEqualTo(Result.STOPPED);
    assertThat(run(HungryReader.class, PATIENT, 32).result()).isEqualTo(Result.STOPPED);
    assertThat(run(EndlessReader.class, PATIENT, 32).result()).isEqualTo(Result.STOPPED);
  }

  @Test
  void aReaderKnowsNothingOfTheServersSettings() throws Exception {
    assertThat(System.getenv()).containsKey("PATH");
    Extraction said = run(TalkativeReader.class, PATIENT, 32);
    assertThat(said.result()).isEqualTo(Result.READ);
    assertThat(said.said()).doesNotContain("PATH").doesNotContain("HOME");
  }

  @Test
  void aReaderEndsWithItsStarter() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process waiting = process(TextExtractor.class, PATIENT, 64).start(pipe, folder);
    try {
      waiting.getOutputStream().close();
      assertThat(waiting.waitFor(PATIENT.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(waiting.exitValue()).isOne();
    } finally {
      waiting.destroyForcibly();
    }
  }

  private void assertRead(Writing writing) throws Exception {
    Extraction read = read(writing);
    assertThat(read.result()).as(read.said()).isEqualTo(Result.READ);
    assertThat(read.said()).contains(WORDS);
  }

  private void assertRefused(Writing writing) throws Exception {
    Extraction read = read(writing);
    assertThat(read.result()).as(read.said()).isEqualTo(Result.REFUSED);
    assertThat(read.said()).isNotBlank();
  }

  private Extraction read(Writing writing) throws Exception {
    Path file = folder.resolve("kept" + ++count);
    writing.write(file);
    var process = process(TextExtractor.class, PATIENT, 256);
    return process.answer(process.start(file, folder));
  }

  private Extraction run(Class<?> program, Duration patience, int heapMb) throws Exception {
    Path file = Files.write(folder.resolve("any"), "x".getBytes(StandardCharsets.UTF_8));
    var process = process(program, patience, heapMb);
    return process.answer(process.start(file, folder));
  }

  private static ExtractorProcess process(Class<?> main, Duration patience, int heapMb) {
    var program =
        new ExtractorProcess.Program(System.getProperty("java.class.path"), main.getName());
    return new ExtractorProcess(program, heapMb, patience);
  }
}
