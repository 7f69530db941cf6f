package org.banyan.web.axis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.banyan.ejb.axis.AxisValueDraft;
import org.banyan.ejb.axis.AxisValueLine;

/** A value of an axis as typed: a name for each language of the screens. */
@Named("axisValueForm")
@RequestScoped
public class AxisValueForm {

  private String key = "";
  private String en = "";
  private String fr = "";
  private String es = "";
  private String parent = "";
  private String iso = "";

  void take(AxisValueLine value) {
    key = value.key();
    en = value.names().getOrDefault("en", "");
    fr = value.names().getOrDefault("fr", "");
    es = value.names().getOrDefault("es", "");
    parent = value.parent() == null ? "" : value.parent();
    iso = value.iso() == null ? "" : value.iso();
  }

  /** Names in other languages than those of the screens stay as they were. */
  AxisValueDraft draft(Map<String, String> before) {
    Map<String, String> names = new LinkedHashMap<>(before);
    name(names, "en", en);
    name(names, "fr", fr);
    name(names, "es", es);
    return new AxisValueDraft(key.strip(), names, parent, iso.strip());
  }

  private static void name(Map<String, String> names, String language, String typed) {
    if (typed.isBlank()) {
      names.remove(language);
    } else {
      names.put(language, typed.strip());
    }
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getEn() {
    return en;
  }

  public void setEn(String en) {
    this.en = en;
  }

  public String getFr() {
    return fr;
  }

  public void setFr(String fr) {
    this.fr = fr;
  }

  public String getEs() {
    return es;
  }

  public void setEs(String es) {
    this.es = es;
  }

  public String getParent() {
    return parent;
  }

  public void setParent(String parent) {
    this.parent = parent;
  }

  public String getIso() {
    return iso;
  }

  public void setIso(String iso) {
    this.iso = iso;
  }
}
