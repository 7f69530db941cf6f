create index audit_entry_by_deed on audit_entry (deed, id);
create index audit_entry_by_handle on audit_entry (handle, id);
