package org.banyan.cli.remark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects remarks, each once, and one for each missing file. */
public final class Remarks {

  private final Set<Remark> all = new LinkedHashSet<>();

  public void add(Remark.Kind kind, String where, String words) {
    if (kind != Remark.Kind.FILE || of(kind).stream().noneMatch(r -> r.where().equals(where))) {
      all.add(new Remark(kind, where, words));
    }
  }

  public List<Remark> of(Remark.Kind kind) {
    return all.stream().filter(remark -> remark.kind() == kind).toList();
  }

  public List<Remark> all() {
    return new ArrayList<>(all);
  }
}
