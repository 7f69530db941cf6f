package org.banyan.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.ejb.index.IndexAdministration;
import org.banyan.ejb.index.IndexProgress;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;

/** How it stands with the index, and a button to have it made anew. */
@Named("searchIndexView")
@RequestScoped
public class SearchIndexView {

  @Inject private IndexAdministration administration;
  @Inject private CurrentReader current;
  @Inject private Said said;

  private IndexProgress progress;

  public void show() {
    progress = administration.show(current.reader());
  }

  public void rebuild() {
    administration.rebuild(current.reader());
    said.andShow("search.rebuildBegun", "/admin/search");
  }

  public IndexProgress getProgress() {
    return progress;
  }
}
