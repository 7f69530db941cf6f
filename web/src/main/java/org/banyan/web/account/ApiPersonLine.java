package org.banyan.web.account;

import java.util.SortedSet;
import java.util.TreeSet;
import org.banyan.ejb.account.PersonLine;
import org.banyan.web.shared.Answers;

/**
 * A person in a list of the API.
 *
 * @param country key of a region
 * @param expertise keys of themes
 */
public record ApiPersonLine(
    String handle,
    String displayName,
    String headline,
    String organisation,
    String country,
    SortedSet<String> languages,
    SortedSet<String> expertise,
    String url) {

  static ApiPersonLine of(PersonLine line) {
    return new ApiPersonLine(
        line.handle(),
        line.displayName(),
        line.headline(),
        line.organisation(),
        line.country(),
        new TreeSet<>(line.languages()),
        new TreeSet<>(line.expertise()),
        Answers.path("u", line.handle()));
  }
}
