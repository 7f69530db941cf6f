package org.banyan.domain.page;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.axis.AxisValue;

/** Where a page stands along every axis at once. */
@Embeddable
public class Classification {

  @Enumerated(EnumType.STRING)
  @Column(name = "page_kind", nullable = false, length = 20)
  private PageKind kind = PageKind.ARTICLE;

  @Column(nullable = false, length = 12)
  private String language;

  @ElementCollection
  @CollectionTable(name = "page_label", joinColumns = @JoinColumn(name = "page_id"))
  @Column(name = "label", nullable = false, length = 120)
  private Set<String> labels = new HashSet<>();

  @ManyToMany
  @JoinTable(
      name = "page_axis_value",
      joinColumns = @JoinColumn(name = "page_id"),
      inverseJoinColumns = @JoinColumn(name = "value_id"))
  private Set<AxisValue> values = new HashSet<>();

  protected Classification() {}

  Classification(String language) {
    this.language = language;
  }

  void label(Set<String> replacements) {
    labels.retainAll(replacements);
    labels.addAll(replacements);
  }

  void place(Axis axis, Collection<AxisValue> replacements) {
    values.removeIf(value -> value.axis() == axis && !replacements.contains(value));
    values.addAll(replacements);
  }

  void become(PageKind newKind) {
    kind = newKind;
  }

  void speak(String newLanguage) {
    language = newLanguage;
  }

  public PageKind kind() {
    return kind;
  }

  public String language() {
    return language;
  }

  /** In order. */
  public Set<String> labels() {
    return new TreeSet<>(labels);
  }

  /** The values on one axis, in the order of their keys. */
  public List<AxisValue> values(Axis axis) {
    return values.stream()
        .filter(value -> value.axis() == axis)
        .sorted(Comparator.comparing(AxisValue::key))
        .toList();
  }

  /** Keys of the values on one axis, in order. */
  public Set<String> keys(Axis axis) {
    return values.stream()
        .filter(value -> value.axis() == axis)
        .map(AxisValue::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
