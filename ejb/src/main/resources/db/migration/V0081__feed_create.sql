-- The secret by which a feed reader gets one person's own feed; of it only the hash is kept.
create table feed_token (
  account_id bigint not null,
  token_hash varchar(64) not null,
  made_at timestamp(6) with time zone not null,
  constraint feed_token_pk primary key (account_id),
  constraint feed_token_hash_unique unique (token_hash),
  constraint feed_token_account_fk foreign key (account_id) references account (id) on delete cascade
);
