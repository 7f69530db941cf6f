create table account (
  id bigint not null,
  handle varchar(40) not null,
  display_name varchar(100) not null,
  email varchar(254),
  trust_level integer not null,
  state varchar(10) not null,
  headline varchar(200),
  organisation varchar(200),
  country varchar(60),
  language varchar(10),
  created_at timestamp(6) with time zone not null,
  constraint account_pk primary key (id),
  constraint account_handle_unique unique (handle),
  constraint account_email_unique unique (email),
  constraint account_trust_level_range check (trust_level between 0 and 3),
  constraint account_state_known check (state in ('PENDING', 'ACTIVE', 'SUSPENDED'))
);

create table account_site_role (
  account_id bigint not null,
  site_role varchar(20) not null,
  constraint account_site_role_pk primary key (account_id, site_role),
  constraint account_site_role_account_fk foreign key (account_id) references account (id),
  constraint account_site_role_known check (site_role in ('ADMINISTRATOR', 'HELP_DESK'))
);

create table account_language (
  account_id bigint not null,
  language varchar(60) not null,
  constraint account_language_pk primary key (account_id, language),
  constraint account_language_account_fk foreign key (account_id) references account (id)
);

create table account_expertise (
  account_id bigint not null,
  theme varchar(60) not null,
  constraint account_expertise_pk primary key (account_id, theme),
  constraint account_expertise_account_fk foreign key (account_id) references account (id)
);

create index account_expertise_by_theme on account_expertise (theme);
create index account_by_state on account (state, created_at);
