package org.banyan.ejb.account;

import java.util.Set;

/**
 * Which people are looked for; null or empty parts do not narrow.
 *
 * @param words found in names, handles, headlines and organisations
 * @param themes any of these as expertise
 * @param countries any of these regions
 */
public record PeopleQuery(
    String words, Set<String> themes, Set<String> countries, String language) {

  public static final PeopleQuery EVERYONE = new PeopleQuery(null, null, null, null);
}
