create table role_grant (
  account_id bigint not null,
  space_id bigint not null,
  role varchar(12) not null,
  languages varchar(200) not null,
  granted_at timestamp(6) with time zone not null,
  constraint role_grant_pk primary key (account_id, space_id, role),
  constraint role_grant_account_fk foreign key (account_id) references account (id),
  constraint role_grant_space_fk foreign key (space_id) references space (id),
  constraint role_grant_role_known check (role in ('COORDINATOR', 'MODERATOR', 'REVIEWER', 'CONTRIBUTOR'))
);

create index role_grant_space on role_grant (space_id);

create sequence space_entry_seq start with 1 increment by 50;

-- An administrator in a private space: a deed with a reason, shown to its members.
create table space_entry (
  id bigint not null,
  account_id bigint not null,
  space_id bigint not null,
  reason varchar(500) not null,
  entered_at timestamp(6) with time zone not null,
  leaves_at timestamp(6) with time zone not null,
  constraint space_entry_pk primary key (id),
  constraint space_entry_account_fk foreign key (account_id) references account (id),
  constraint space_entry_space_fk foreign key (space_id) references space (id)
);

create index space_entry_account on space_entry (account_id, leaves_at);
