package org.banyan.domain.axis;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.PublicId;

/** A place on an axis, such as the theme old age or the country Ghana. */
@Entity
@Table(name = "axis_value")
public class AxisValue {

  private static final Pattern ISO = Pattern.compile("[A-Z]{2}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");
  private static final int LONGEST_LANGUAGE = 12;
  private static final int LONGEST_NAME = 200;

  @Id private long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private Axis axis;

  @Column(name = "value_key", nullable = false, length = 60)
  private String key;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private AxisValue parent;

  @Column(length = 2)
  private String iso;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "axis_value_name", joinColumns = @JoinColumn(name = "value_id"))
  @MapKeyColumn(name = "language", length = LONGEST_LANGUAGE)
  @Column(name = "name", nullable = false, length = LONGEST_NAME)
  private Map<String, String> names = new HashMap<>();

  protected AxisValue() {}

  public AxisValue(Axis axis, AxisKey key, Map<String, String> names) {
    this.id = PublicId.random();
    this.axis = axis;
    this.key = key.value();
    name(names);
  }

  /** Replaces the names; every name has 1 to 200 characters and there is at least one. */
  public void name(Map<String, String> replacements) {
    if (replacements == null || replacements.isEmpty()) {
      throw new Invalid("names", "names-missing", "Give a name in at least one language.");
    }
    replacements.keySet().forEach(AxisValue::checkLanguage);
    replacements.values().forEach(AxisValue::checkName);
    names.clear();
    names.putAll(replacements);
  }

  private static void checkLanguage(String language) {
    if (language.length() > LONGEST_LANGUAGE || !LANGUAGE.matcher(language).matches()) {
      throw new Invalid(
          "names", "language-list", "Names stand under languages, written like “en” or “pt-BR”.");
    }
  }

  private static void checkName(String name) {
    if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
      throw new Invalid("names", "name-length", "A name has 1 to 200 characters.");
    }
  }

  /** Puts the value under another of its axis; null makes it a root. Refuses cycles. */
  public void placeUnder(AxisValue newParent) {
    for (AxisValue above = newParent; above != null; above = above.parent()) {
      if (above.id() == id) {
        throw new Invalid("parent", "below-itself", "A value cannot stand below itself.");
      }
    }
    if (newParent != null && newParent.axis() != axis) {
      throw new Invalid("parent", "parent-elsewhere", "A parent stands on the same axis.");
    }
    parent = newParent;
  }

  /** Sets the ISO 3166-1 alpha-2 code of a country, which only the region axis has. */
  public void codeCountry(String code) {
    if (code != null && (axis != Axis.REGION || !ISO.matcher(code).matches())) {
      throw new Invalid(
          "iso", "iso-invalid", "A country on the region axis has a code of two capital letters.");
    }
    iso = code;
  }

  public long id() {
    return id;
  }

  public Axis axis() {
    return axis;
  }

  public String key() {
    return key;
  }

  public AxisValue parent() {
    return parent;
  }

  public String iso() {
    return iso;
  }

  public Map<String, String> names() {
    return Map.copyOf(names);
  }
}
