package org.banyan.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
    var conditions = new ArrayList<>(List.of("a.state in :states", "a.handle > :after"));
    var parameters = new HashMap<String, Object>();
    parameters.put("states", states);
    parameters.put("after", after == null ? "" : after);
    narrow(query, conditions, parameters);
    var found =
        em.createQuery(
            "select a from Account a where "
                + String.join(" and ", conditions)
                + " order by a.handle",
            Account.class);
    parameters.forEach(found::setParameter);
    return found.setMaxResults(limit).getResultList();
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
