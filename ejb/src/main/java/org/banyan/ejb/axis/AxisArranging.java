package org.banyan.ejb.axis;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.banyan.domain.access.Reader;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.axis.AxisKey;
import org.banyan.domain.axis.AxisKeyTaken;
import org.banyan.domain.axis.AxisValue;
import org.banyan.domain.axis.AxisValues;
import org.banyan.domain.changelog.ChangeLog;
import org.banyan.domain.changelog.ChangeNoted;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.shared.Expectation;

/** Makes and changes values of the axes: an administrator's deed. */
@Stateless
public class AxisArranging {

  @Inject Access access;
  @Inject AxisValues values;
  @Inject ChangeLog log;
  @Inject AuditLog audit;

  public AxisValueLine add(Axis axis, AxisValueDraft draft, Reader reader) {
    access.requireAdministrator(reader);
    AxisKey key = new AxisKey(draft.key());
    if (values.find(axis, key.value()).isPresent()) {
      throw new AxisKeyTaken(key);
    }
    AxisValue value = new AxisValue(axis, key, draft.names());
    value.placeUnder(parent(axis, draft.parent()));
    value.codeCountry(country(draft.iso()));
    values.add(value);
    note("created", reader);
    record("axis-value-added", value, reader);
    return AxisValueLine.of(value);
  }

  /** Changes what the draft gives; null leaves a thing as it is and "" makes the value a root. */
  public AxisValueLine change(Axis axis, String key, AxisValueDraft draft, Reader reader) {
    return change(axis, key, draft, reader, Expectation.none());
  }

  /** The same for whoever has read what is there; asked once the value is locked. */
  public AxisValueLine change(
      Axis axis,
      String key,
      AxisValueDraft draft,
      Reader reader,
      Expectation<AxisValueLine> expected) {
    access.requireAdministrator(reader);
    AxisValue value = values.find(axis, key).orElseThrow(NotFound::new);
    values.lock(value);
    expected.meet(() -> AxisValueLine.of(value));
    if (draft.names() != null) {
      value.name(draft.names());
    }
    if (draft.parent() != null) {
      value.placeUnder(parent(axis, draft.parent()));
    }
    if (draft.iso() != null) {
      value.codeCountry(country(draft.iso()));
    }
    note("changed", reader);
    record("axis-value-changed", value, reader);
    return AxisValueLine.of(value);
  }

  /** A value has no number of its own: whoever shows values reads them all anew. */
  private void note(String what, Reader reader) {
    log.note(new ChangeNoted("axis", 0, what, null, reader.accountId()));
  }

  private void record(String deed, AxisValue value, Reader reader) {
    String target = value.axis().singular() + "/" + value.key();
    audit.record(new DeedDone(reader.accountId(), reader.handle(), deed, target, ""));
  }

  private static String country(String iso) {
    return iso == null || iso.isEmpty() ? null : iso;
  }

  private AxisValue parent(Axis axis, String key) {
    if (key == null || key.isEmpty()) {
      return null;
    }
    return values
        .find(axis, key)
        .orElseThrow(
            () -> new Invalid("parent", "parent-unknown", "The axis has no value “" + key + "”."));
  }
}
