package org.banyan.ejb.conversion;

/** How many links there were, and of which sort. */
public final class LinkTally {

  private int converted;
  private int headings;
  private int outside;
  private int files;
  private int broken;

  void add(Target target) {
    if (target instanceof Target.ToPage || target instanceof Target.Home) {
      converted++;
    } else if (target instanceof Target.ToHeading) {
      headings++;
    } else if (target instanceof Target.ToFile) {
      files++;
    } else if (target instanceof Target.Nowhere) {
      broken++;
    } else {
      outside++;
    }
  }

  public int converted() {
    return converted;
  }

  public int headings() {
    return headings;
  }

  public int outside() {
    return outside;
  }

  public int files() {
    return files;
  }

  public int broken() {
    return broken;
  }
}
