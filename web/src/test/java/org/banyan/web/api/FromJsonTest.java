package org.banyan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Invalid;
import org.junit.jupiter.api.Test;

class FromJsonTest {

  enum Kind {
    ARTICLE,
    NEWS
  }

  record Nested(String exact) {}

  record Sample(
      String title,
      Integer number,
      boolean minor,
      Kind kind,
      List<String> labels,
      Map<String, String> names,
      Optional<String> parent,
      Nested anchor) {}

  @Test
  void whatIsAbsentIsNullAndWhatIsNullIsEmptyWhereItCanBeCleared() {
    assertThat(read("{}").parent()).isNull();
    assertThat(read("{'parent':null}").parent()).isEmpty();
    assertThat(read("{'parent':'a'}").parent()).contains("a");
    assertThat(read("{'title':null}").title()).isNull();
  }

  @Test
  void everyKindOfFieldIsRead() {
    Sample sample =
        read(
            "{'title':'T','number':7,'minor':true,'kind':'NEWS','labels':['a','b'],"
                + "'names':{'en':'Ghana'},'anchor':{'exact':'words'},'unknown':[1]}");
    assertThat(sample)
        .isEqualTo(
            new Sample(
                "T",
                7,
                true,
                Kind.NEWS,
                List.of("a", "b"),
                Map.of("en", "Ghana"),
                null,
                new Nested("words")));
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceByField() {
    assertThat(wrong("{'title':1,'number':'7','minor':'no','kind':'NEWZ','labels':[1,null]}"))
        .containsExactly("title", "number", "minor", "kind", "labels", "labels");
    assertThat(wrong("{'names':{'en':1},'anchor':{'exact':2}}"))
        .containsExactly("names.en", "anchor.exact");
  }

  @Test
  void numbersMustBeWholeAndFit() {
    assertThat(wrong("{'number':1.5}")).containsExactly("number");
    assertThat(wrong("{'number':99999999999}")).containsExactly("number");
  }

  @Test
  void textsThatNoDatabaseCanHoldAreRefused() {
    assertThat(wrong("{'title':'a\\u0000b'}")).containsExactly("title");
    assertThat(wrong("{'labels':['\\ud800']}")).containsExactly("labels");
  }

  @Test
  void listsWithoutEndAreRefused() {
    String labels = "'a',".repeat(1000) + "'a'";
    assertThat(wrong("{'labels':[" + labels + "]}")).containsExactly("labels");
  }

  private static Sample read(String json) {
    try (var reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
      JsonObject object = reader.readObject();
      return FromJson.read(object, Sample.class);
    }
  }

  private static List<String> wrong(String json) {
    Invalid refusal = catchThrowableOfType(Invalid.class, () -> read(json));
    return refusal.errors().stream().map(FieldError::field).toList();
  }
}
