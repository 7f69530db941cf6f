package org.banyan.benchmarks.reliability;

/** Where a page is, for programs and for people. */
record PageAddress(String space, String slug) {
  String api() {
    return "/spaces/" + space + "/pages/" + slug;
  }

  String reading() {
    return "/w/" + space + "/" + slug;
  }

  String form() {
    return reading() + "/edit";
  }
}
