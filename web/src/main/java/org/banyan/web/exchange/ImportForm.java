package org.banyan.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.banyan.domain.idempotency.IdempotencyKey;
import org.banyan.ejb.exchange.ImportSettings;
import org.banyan.web.shared.Words;

/** How an archive is to be taken, as filled in; looking first is what most people want. */
@Named("importForm")
@RequestScoped
public class ImportForm {

  private boolean dryRun = true;
  private String sites = "";
  private String key = IdempotencyKey.random().toString();

  ImportSettings settings() {
    return new ImportSettings(dryRun, Words.list(sites), List.of());
  }

  IdempotencyKey idempotencyKey() {
    return IdempotencyKey.read(key);
  }

  public boolean isDryRun() {
    return dryRun;
  }

  public void setDryRun(boolean dryRun) {
    this.dryRun = dryRun;
  }

  public String getSites() {
    return sites;
  }

  public void setSites(String sites) {
    this.sites = sites == null ? "" : sites;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
