package org.banyan.domain.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.banyan.domain.shared.Invalid;
import org.junit.jupiter.api.Test;

class LogoTest {

  private static final byte[] GIF = "GIF89a and more".getBytes(StandardCharsets.US_ASCII);

  @Test
  void aPictureIsToldByItsFirstBytes() {
    assertThat(Logo.address(GIF)).startsWith("data:image/gif;base64,R0lGODlh");
  }

  @Test
  void whatCouldHoldAScriptOrIsTooLargeIsNone() {
    var drawing = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Logo.address(drawing)).isInstanceOf(Invalid.class);
    var large = Arrays.copyOf(GIF, Logo.MOST_BYTES + 1);
    assertThatThrownBy(() -> Logo.address(large)).isInstanceOf(Invalid.class);
    assertThat(Logo.address(Arrays.copyOf(GIF, Logo.MOST_BYTES)).length()).isLessThan(150_000);
  }

  @Test
  void anAddressThatIsGivenHoldsAPictureOrIsRefused() {
    assertThat(Logo.given(Logo.address(GIF))).isEqualTo(Logo.address(GIF));
    assertThat(Logo.given(Logo.address(GIF).replace("gif", "png"))).isEqualTo(Logo.address(GIF));
    for (String wrong :
        new String[] {
          "https://example.org/a.gif", "data:image/gif;base64,?", "data:text/html;base64,PGI+", ""
        }) {
      assertThatThrownBy(() -> Logo.given(wrong)).isInstanceOf(Invalid.class);
    }
  }
}
