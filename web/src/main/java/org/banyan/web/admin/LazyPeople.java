package org.banyan.web.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banyan.ejb.account.PeopleOrder;
import org.banyan.ejb.account.PeopleTable;
import org.banyan.ejb.account.PersonView;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Feeds a PrimeFaces table with one screenful of people at a time. */
class LazyPeople extends LazyDataModel<PersonView> {

  private static final long serialVersionUID = 1L;

  /** Where a screenful comes from. */
  interface Source {
    PeopleTable read(PeopleOrder order, boolean descending, int first, int size);
  }

  private final transient Source source;

  LazyPeople(Source source) {
    this.source = source;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return source.read(PeopleOrder.HANDLE, false, 0, 1).total();
  }

  @Override
  public List<PersonView> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    SortMeta sort = sorts.values().stream().findFirst().orElse(null);
    boolean descending = sort != null && sort.getOrder().isDescending();
    PeopleTable table = source.read(order(sort), descending, first, size);
    setRowCount(table.total());
    return table.people();
  }

  private static PeopleOrder order(SortMeta sort) {
    return sort == null
        ? PeopleOrder.HANDLE
        : PeopleOrder.valueOf(sort.getField().toUpperCase(Locale.ROOT));
  }

  @Override
  public String getRowKey(PersonView person) {
    return person.line().handle();
  }

  @Override
  public PersonView getRowData(String handle) {
    return getWrappedData().stream()
        .filter(person -> person.line().handle().equals(handle))
        .findFirst()
        .orElse(null);
  }
}
