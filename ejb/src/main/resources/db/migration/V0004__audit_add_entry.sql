create sequence audit_entry_seq start with 1 increment by 50;

create table audit_entry (
  id bigint not null,
  made_at timestamp(6) with time zone not null,
  who bigint,
  handle varchar(40),
  deed varchar(60) not null,
  target varchar(200) not null,
  detail varchar(4000) not null,
  constraint audit_entry_pk primary key (id)
);

create index audit_entry_by_time on audit_entry (made_at);
create index audit_entry_by_person on audit_entry (who, made_at);
