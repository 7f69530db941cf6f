create table session (
  id bigint not null,
  token_hash varchar(64) not null,
  account_id bigint not null,
  device varchar(200) not null,
  created_at timestamp(6) with time zone not null,
  last_used_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  constraint session_pk primary key (id),
  constraint session_token_hash_unique unique (token_hash),
  constraint session_account_fk foreign key (account_id) references account (id) on delete cascade
);

create index session_by_account on session (account_id, last_used_at);
