package org.banyan.extractor;

/** Never comes to an end. */
final class HangingReader {

  private HangingReader() {}

  public static void main(String[] arguments) {
    while (true) {
      Thread.onSpinWait();
    }
  }
}
