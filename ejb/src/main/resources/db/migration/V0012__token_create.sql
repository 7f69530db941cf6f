create table access_token (
  id bigint not null,
  token_hash varchar(64) not null,
  account_id bigint not null,
  name varchar(100) not null,
  created_at timestamp(6) with time zone not null,
  last_used_at timestamp(6) with time zone,
  expires_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone,
  constraint access_token_pk primary key (id),
  constraint access_token_hash_unique unique (token_hash),
  constraint access_token_account_fk foreign key (account_id) references account (id) on delete cascade
);

create index access_token_by_account on access_token (account_id, created_at);

create table access_token_scope (
  access_token_id bigint not null,
  scope varchar(10) not null,
  constraint access_token_scope_pk primary key (access_token_id, scope),
  constraint access_token_scope_token_fk foreign key (access_token_id) references access_token (id) on delete cascade,
  constraint access_token_scope_known check (scope in ('READ', 'WRITE', 'MODERATE', 'ADMIN'))
);
