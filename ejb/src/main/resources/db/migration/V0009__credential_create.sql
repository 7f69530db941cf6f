create table credential (
  account_id bigint not null,
  password_hash varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  constraint credential_pk primary key (account_id),
  constraint credential_account_fk foreign key (account_id) references account (id) on delete cascade
);

create table account_token (
  token_hash varchar(64) not null,
  account_id bigint not null,
  purpose varchar(10) not null,
  expires_at timestamp(6) with time zone not null,
  constraint account_token_pk primary key (token_hash),
  constraint account_token_account_fk foreign key (account_id) references account (id) on delete cascade,
  constraint account_token_purpose_known check (purpose in ('ACTIVATE', 'RESET'))
);

create index account_token_by_account on account_token (account_id, purpose);

create table attempt_count (
  subject varchar(64) not null,
  account_id bigint,
  attempts integer not null,
  window_ends timestamp(6) with time zone not null,
  constraint attempt_count_pk primary key (subject)
);

create index attempt_count_by_account on attempt_count (account_id);
create index attempt_count_by_end on attempt_count (window_ends);

create table known_address (
  id varchar(64) not null,
  seen_at timestamp(6) with time zone not null,
  constraint known_address_pk primary key (id)
);
