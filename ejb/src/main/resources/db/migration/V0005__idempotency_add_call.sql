create table idempotent_call (
  person bigint not null,
  call_key uuid not null,
  request_hash varchar(64) not null,
  result varchar(65536) not null,
  made_at timestamp(6) with time zone not null,
  constraint idempotent_call_pk primary key (person, call_key)
);

create index idempotent_call_by_time on idempotent_call (made_at);
