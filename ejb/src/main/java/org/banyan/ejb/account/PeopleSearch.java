package org.banyan.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountState;

/** Finds accounts by what they say about themselves, in the order of their handles. */
@ApplicationScoped
class PeopleSearch {

  @PersistenceContext EntityManager em;

  List<Account> find(PeopleQuery query, Set<AccountState> states, String after, int limit) {
    var conditions = new ArrayList<>(List.of("a.handle > :after"));
    var parameters = new HashMap<String, Object>();
    parameters.put("after", after == null ? "" : after);
    return query("select a", query, states, conditions, parameters, "a.handle", Account.class)
        .setMaxResults(limit)
        .getResultList();
  }

  List<Account> screenful(
      PeopleQuery query, Set<AccountState> states, String order, int first, int limit) {
    return query(
            "select a", query, states, new ArrayList<>(), new HashMap<>(), order, Account.class)
        .setFirstResult(first)
        .setMaxResults(limit)
        .getResultList();
  }

  int count(PeopleQuery query, Set<AccountState> states) {
    return query(
            "select count(a)", query, states, new ArrayList<>(), new HashMap<>(), null, Long.class)
        .getSingleResult()
        .intValue();
  }

  private <T> TypedQuery<T> query(
      String what,
      PeopleQuery query,
      Set<AccountState> states,
      List<String> conditions,
      Map<String, Object> parameters,
      String order,
      Class<T> type) {
    conditions.add("a.state in :states");
    parameters.put("states", states);
    narrow(query, conditions, parameters);
    String text = what + " from Account a where " + String.join(" and ", conditions);
    var typed = em.createQuery(order == null ? text : text + " order by " + order, type);
    parameters.forEach(typed::setParameter);
    return typed;
  }

  private static void narrow(
      PeopleQuery query, List<String> conditions, Map<String, Object> parameters) {
    if (query.words() != null && !query.words().isBlank()) {
      conditions.add(
          "(lower(a.displayName) like :words escape '!' or a.handle like :words escape '!'"
              + " or lower(a.headline) like :words escape '!'"
              + " or lower(a.organisation) like :words escape '!')");
      parameters.put("words", pattern(query.words()));
    }
    if (isGiven(query.themes())) {
      conditions.add("exists (select 1 from a.expertise e where e in :themes)");
      parameters.put("themes", query.themes());
    }
    if (isGiven(query.countries())) {
      conditions.add("a.country in :countries");
      parameters.put("countries", query.countries());
    }
    if (query.language() != null && !query.language().isBlank()) {
      conditions.add(":language member of a.languages");
      parameters.put("language", query.language());
    }
  }

  private static boolean isGiven(Set<String> values) {
    return values != null && !values.isEmpty();
  }

  private static String pattern(String words) {
    return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }
}
