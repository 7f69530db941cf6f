package org.banyan.extractor;

/** Says more than anybody wants to hear. */
final class EndlessReader {

  private EndlessReader() {}

  public static void main(String[] arguments) {
    while (!System.out.checkError()) {
      System.out.print("and so on ".repeat(10_000));
    }
  }
}
