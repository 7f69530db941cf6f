package org.banyan.ejb.conversion;

import java.util.List;

/**
 * What a folder cannot say of itself.
 *
 * @param home address of the space the pages go to, for links to the site's front page
 * @param sites addresses under which its pages were published
 * @param labelKeys further keys of front matter that hold labels
 */
public record ConversionRules(String home, List<String> sites, List<String> labelKeys) {

  public static final ConversionRules NONE = new ConversionRules("/", List.of(), List.of());

  public ConversionRules {
    sites = sites.stream().map(site -> site.replaceFirst("/+$", "")).toList();
    labelKeys = List.copyOf(labelKeys);
  }
}
