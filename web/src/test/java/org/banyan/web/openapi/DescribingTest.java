package org.banyan.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DescribingTest {

  @Test
  void everyCallOfTheProgramCanBeDescribed() {
    var description = Describing.describe(resources(), "Banyan");
    assertThat(description.paths()).hasSizeGreaterThan(25).containsKey("/spaces/{space}/pages");
    assertThat(description.components().get("schemas").toString())
        .contains("Page=", "PageLineItems=", "NewPageSent=", "Problem=");
  }

  @Test
  void aBodySaysWhatTheCallCannotDoWithout() {
    assertThat(body("/spaces", "post"))
        .contains("required=true", "SpaceFieldsSent", "required=[key, kind, title]");
    assertThat(body("/spaces/{space}", "patch"))
        .contains("required=true", "SpaceFieldsSent")
        .doesNotContain("required=[");
    assertThat(body("/recent/look", "put")).contains("required=false", "LookedSent");
    assertThat(body("/spaces/{space}/files", "post")).contains("required=[file]");
  }

  @Test
  void theTypesThatACallTakesAreKnownByItsAddress() {
    assertThat(WantedTypes.wanted(resources(), "POST", "/spaces/a/files"))
        .isEqualTo("multipart/form-data");
    assertThat(WantedTypes.wanted(resources(), "PATCH", "/uploads/0000000000001"))
        .isEqualTo("application/octet-stream");
    assertThat(WantedTypes.wanted(resources(), "POST", "/spaces")).isEqualTo("application/json");
    assertThat(WantedTypes.wanted(resources(), "POST", "/nothing/there")).isEmpty();
  }

  private static String body(String path, String verb) {
    var verbs = (Map<?, ?>) Describing.describe(resources(), "Banyan").paths().get(path);
    return ((Map<?, ?>) verbs.get(verb)).get("requestBody").toString();
  }

  private static List<Class<?>> resources() {
    return new ClassFileImporter()
        .importPackages("org.banyan.web").stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .<Class<?>>map(JavaClass::reflect)
            .sorted(Comparator.comparing(Class::getName))
            .toList();
  }
}
