package org.banyan.ejb.source;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banyan.ejb.remark.Remark.Kind;
import org.banyan.ejb.remark.Remarks;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The YAML between dashes at the head of a file, and the text below it. */
public record FrontMatter(boolean present, Map<String, Object> values, String body) {

  private static final Pattern HEAD =
      Pattern.compile(
          "\\A---[ \\t]*\\n(.*?)(?:^|\\n)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern SIMPLE = Pattern.compile("(?m)^(\\w+):[ \\t]+(\\S.*)$");
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setAllowDuplicateKeys(true).build();

  public static FrontMatter of(SourceFile file, Remarks remarks) {
    var head = HEAD.matcher(file.text());
    if (!head.find()) {
      return new FrontMatter(false, Map.of(), file.text());
    }
    var body = file.text().substring(head.end());
    return new FrontMatter(true, read(head.group(1), file, remarks), body);
  }

  /** A file that is nothing but YAML, or JSON. */
  public static FrontMatter alone(SourceFile file, Remarks remarks) {
    return new FrontMatter(true, read(file.text(), file, remarks), "");
  }

  public Optional<String> text(String... keys) {
    return Arrays.stream(keys)
        .map(values::get)
        .filter(value -> value != null && !(value instanceof Map) && !(value instanceof List))
        .map(value -> String.valueOf(value).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** What a key says of several things by their names; nothing where it is something else. */
  public Map<String, Object> map(String key) {
    var named = new LinkedHashMap<String, Object>();
    if (values.get(key) instanceof Map<?, ?> map) {
      map.forEach((name, value) -> named.put(String.valueOf(name), value));
    }
    return named;
  }

  /** The words of a list, or of a text with commas between them. */
  public List<String> words(String... keys) {
    return Arrays.stream(keys)
        .map(values::get)
        .flatMap(value -> value instanceof List<?> list ? list.stream() : commaSeparated(value))
        .filter(word -> word != null)
        .map(word -> String.valueOf(word).strip())
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private static java.util.stream.Stream<?> commaSeparated(Object value) {
    return value == null
        ? java.util.stream.Stream.of()
        : Arrays.stream(value.toString().split(","));
  }

  private static Map<String, Object> read(String yaml, SourceFile file, Remarks remarks) {
    try {
      var values = new LinkedHashMap<String, Object>();
      if (new Load(SETTINGS).loadFromString(yaml) instanceof Map<?, ?> map) {
        map.forEach((key, value) -> values.put(String.valueOf(key), value));
      }
      return values;
    } catch (YamlEngineException | StackOverflowError broken) {
      remarks.add(Kind.BROKEN_FRONT_MATTER, file.path());
      return simpleLines(yaml);
    }
  }

  private static Map<String, Object> simpleLines(String yaml) {
    var values = new LinkedHashMap<String, Object>();
    SIMPLE
        .matcher(yaml)
        .results()
        .forEach(line -> values.put(line.group(1), line.group(2).replaceAll("^[\"']|[\"']$", "")));
    return values;
  }
}
