package org.banyan.ejb.account;

import java.util.List;

/**
 * A screenful of people.
 *
 * @param total how many there are in all
 */
public record PeopleTable(List<PersonView> people, int total) {}
