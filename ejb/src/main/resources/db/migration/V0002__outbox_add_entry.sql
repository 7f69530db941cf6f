create sequence outbox_entry_seq start with 1 increment by 50;

create table outbox_entry (
  id bigint not null,
  kind varchar(60) not null,
  payload varchar(65536) not null,
  created_at timestamp(6) with time zone not null,
  attempts integer not null,
  next_attempt_at timestamp(6) with time zone,
  sent_at timestamp(6) with time zone,
  last_error varchar(2000),
  constraint outbox_entry_pk primary key (id),
  constraint outbox_entry_attempts_counted check (attempts >= 0)
);

create index outbox_entry_due on outbox_entry (next_attempt_at, id);
