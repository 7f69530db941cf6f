package org.banyan.extractor;

import java.util.ArrayList;
import java.util.List;

/** Takes whatever memory there is. */
final class HungryReader {

  private HungryReader() {}

  public static void main(String[] arguments) {
    List<byte[]> eaten = new ArrayList<>();
    while (!eaten.isEmpty() || arguments.length > 0) {
      eaten.add(new byte[1_000_000]);
    }
  }
}
