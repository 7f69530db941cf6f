package org.banyan.ejb.remark;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects remarks, each once. */
public final class Remarks {

  private final Set<Remark> all = new LinkedHashSet<>();

  public void add(Remark.Kind kind, String where, String detail) {
    all.add(new Remark(kind, where, detail));
  }

  public void add(Remark.Kind kind, String where) {
    add(kind, where, "");
  }

  public List<Remark> of(Remark.Kind kind) {
    return all.stream().filter(remark -> remark.kind() == kind).toList();
  }

  public List<Remark> all() {
    return List.copyOf(all);
  }
}
