create table invitation (
  id bigint not null,
  space_id bigint not null,
  email varchar(254),
  account_id bigint,
  roles varchar(60) not null,
  language varchar(10),
  invited_by bigint not null,
  invited_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  token_hash varchar(64),
  state varchar(10) not null,
  ended_at timestamp(6) with time zone,
  constraint invitation_pk primary key (id),
  constraint invitation_space_fk foreign key (space_id) references space (id) on delete cascade,
  constraint invitation_account_fk foreign key (account_id) references account (id) on delete cascade,
  constraint invitation_invited_by_fk foreign key (invited_by) references account (id) on delete cascade,
  constraint invitation_token_unique unique (token_hash),
  constraint invitation_somebody check (email is not null or account_id is not null),
  constraint invitation_state_known check (state in ('OPEN', 'ACCEPTED', 'WITHDRAWN'))
);

create index invitation_by_space on invitation (space_id, state);
create index invitation_by_inviter on invitation (invited_by, invited_at);
