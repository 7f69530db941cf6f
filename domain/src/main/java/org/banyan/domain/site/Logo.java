package org.banyan.domain.site;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banyan.domain.shared.Invalid;

/** A small picture, told by its first bytes and not by its name; none that can hold a script. */
public final class Logo {

  public static final int MOST_BYTES = 100_000;

  private static final Pattern ADDRESS = Pattern.compile("data:[a-z]+/[a-z]+;base64,(\\S+)");
  private static final Map<String, byte[]> BEGINNINGS = new LinkedHashMap<>();

  static {
    BEGINNINGS.put("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'});
    BEGINNINGS.put("image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
    BEGINNINGS.put("image/gif", new byte[] {'G', 'I', 'F', '8'});
  }

  private Logo() {}

  /** The picture as an address that a page carries in itself. */
  public static String address(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new Invalid("logo", "logo-large", "A logo has at most 100 KB.");
    }
    return "data:" + type(bytes) + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * The same of an address of the kind {@code data:} that somebody gives.
   *
   * @throws Invalid where it holds no such picture
   */
  public static String given(String address) {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      throw unfit();
    }
    try {
      return address(Base64.getDecoder().decode(parts.group(1)));
    } catch (IllegalArgumentException e) {
      throw unfit();
    }
  }

  private static String type(byte[] bytes) {
    return BEGINNINGS.entrySet().stream()
        .filter(kind -> begins(bytes, kind.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(Logo::unfit);
  }

  private static Invalid unfit() {
    return new Invalid("logo", "logo-kind", "A logo is a PNG, JPEG or GIF picture.");
  }

  private static boolean begins(byte[] bytes, byte[] beginning) {
    return bytes.length >= beginning.length
        && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
  }
}
