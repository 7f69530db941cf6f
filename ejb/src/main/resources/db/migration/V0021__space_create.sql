create table space (
  id bigint not null,
  space_key varchar(60) not null,
  kind varchar(10) not null,
  title varchar(200) not null,
  description varchar(2000) not null,
  colour varchar(7) not null,
  parent_id bigint,
  visibility varchar(12),
  contribution varchar(12),
  review_policy varchar(20),
  review_interval_days integer,
  disclaimer varchar(2000),
  front_page varchar(240) not null,
  resting boolean not null,
  made_by bigint not null,
  made_at timestamp(6) with time zone not null,
  constraint space_pk primary key (id),
  constraint space_key_unique unique (space_key),
  constraint space_parent_fk foreign key (parent_id) references space (id),
  constraint space_made_by_fk foreign key (made_by) references account (id),
  constraint space_kind_known check (kind in ('THEME', 'REGION', 'COUNTRY', 'GROUP', 'HELP')),
  constraint space_visibility_known check (visibility in ('PUBLIC', 'SIGNED_IN', 'PRIVATE')),
  constraint space_contribution_known check (contribution in ('OPEN', 'MEMBERS')),
  constraint space_review_policy_known check (review_policy in ('OPEN', 'HOLD_NEWCOMERS', 'SENSITIVE')),
  constraint space_review_interval_range check (review_interval_days between 1 and 3650)
);

create index space_parent on space (parent_id);

-- Every key a space has or ever had: an old one leads to the space for ever.
create table space_address (
  space_key varchar(60) not null,
  space_id bigint not null,
  constraint space_address_pk primary key (space_key),
  constraint space_address_space_fk foreign key (space_id) references space (id)
);
