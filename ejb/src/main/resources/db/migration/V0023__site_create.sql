create table site_text (
  name varchar(20) not null,
  text varchar(1048576) not null,
  version integer not null,
  changed_at timestamp(6) with time zone not null,
  changed_by bigint,
  constraint site_text_pk primary key (name),
  constraint site_text_changed_by_fk foreign key (changed_by) references account (id) on delete set null,
  constraint site_text_known check (name in ('NAME', 'FOOTER', 'LEGAL', 'CONDUCT', 'LOGO')),
  constraint site_text_version_positive check (version > 0)
);

create table conduct_acceptance (
  account_id bigint not null,
  version integer not null,
  accepted_at timestamp(6) with time zone not null,
  constraint conduct_acceptance_pk primary key (account_id, version),
  constraint conduct_acceptance_account_fk foreign key (account_id) references account (id) on delete cascade
);
