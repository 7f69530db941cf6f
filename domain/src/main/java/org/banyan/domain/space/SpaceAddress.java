package org.banyan.domain.space;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A key that leads to a space: its present one or one it had. */
@Entity
@Table(name = "space_address")
public class SpaceAddress {

  @Id
  @Column(name = "space_key", length = 60)
  private String key;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "space_id", nullable = false)
  private Space space;

  protected SpaceAddress() {}

  public String key() {
    return key;
  }

  public Space space() {
    return space;
  }
}
