package org.banyan.ejb.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** Every example of the specification goes through the parser that is shipped. */
class CommonMarkSpecificationTest {

  private static final int MOST_EXCEPTIONS = 25;
  private static final String EXCEPTIONS = "commonmark-exceptions.txt";

  /** Raw HTML passes and headings have no anchors: nothing else is switched off. */
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().percentEncodeUrls(true).extensions(WikiMarkdown.EXTENSIONS).build();

  private final List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());

  @Test
  void everyExampleIsRenderedAsSpecifiedUnlessItIsListed() {
    assertThat(examples).hasSize(652);
    assertThat(differing()).containsExactlyElementsOf(exceptions().keySet());
  }

  @Test
  void fewExamplesAreListedAndEachHasItsReason() {
    assertThat(exceptions()).hasSizeLessThanOrEqualTo(MOST_EXCEPTIONS);
    assertThat(exceptions().values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
  }

  private List<Integer> differing() {
    return IntStream.rangeClosed(1, examples.size()).filter(this::differs).boxed().toList();
  }

  private boolean differs(int number) {
    var example = examples.get(number - 1);
    // The specification writes tabs as arrows.
    var specified = example.getHtml().replace('\u2192', '\t');
    return !RENDERER.render(WikiMarkdown.parse(example.getSource())).equals(specified);
  }

  private static Map<Integer, String> exceptions() {
    try (var file = CommonMarkSpecificationTest.class.getResourceAsStream(EXCEPTIONS)) {
      var exceptions = new TreeMap<Integer, String>();
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+", 2))
          .forEach(line -> exceptions.put(Integer.valueOf(line[0]), line[1]));
      return exceptions;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
