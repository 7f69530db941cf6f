create table page (
  id bigint not null,
  slug varchar(240) not null,
  title varchar(400) not null,
  parent_id bigint,
  page_kind varchar(20) not null,
  language varchar(12) not null,
  latest_revision integer not null,
  published_revision integer not null,
  responsible_id bigint,
  review_policy varchar(20),
  review_interval_days integer,
  revised_at timestamp(6) with time zone not null,
  checked_at timestamp(6) with time zone not null,
  checked_by bigint not null,
  constraint page_pk primary key (id),
  constraint page_content_fk foreign key (id) references content (id),
  constraint page_parent_fk foreign key (parent_id) references page (id),
  constraint page_responsible_fk foreign key (responsible_id) references account (id),
  constraint page_checked_by_fk foreign key (checked_by) references account (id),
  constraint page_revisions_counted check (published_revision >= 0 and published_revision <= latest_revision),
  constraint page_kind_known check (page_kind in ('ARTICLE', 'COUNTRY_PROFILE', 'GOOD_PRACTICE', 'LESSON_LEARNED', 'FACT_SHEET', 'GUIDELINE', 'NEWS')),
  constraint page_review_policy_known check (review_policy in ('OPEN', 'HOLD_NEWCOMERS', 'SENSITIVE')),
  constraint page_review_interval_range check (review_interval_days between 1 and 3650)
);

create index page_parent on page (parent_id);
create index page_revised on page (revised_at, id);

-- Every slug a page has or ever had in a space: an old one leads to the page for ever.
create table page_address (
  space_id bigint not null,
  slug varchar(240) not null,
  page_id bigint not null,
  constraint page_address_pk primary key (space_id, slug),
  constraint page_address_space_fk foreign key (space_id) references space (id),
  constraint page_address_page_fk foreign key (page_id) references page (id)
);

create index page_address_page on page_address (page_id);

create table page_label (
  page_id bigint not null,
  label varchar(120) not null,
  constraint page_label_pk primary key (page_id, label),
  constraint page_label_page_fk foreign key (page_id) references page (id)
);

create index page_label_label on page_label (label, page_id);

create table page_axis_value (
  page_id bigint not null,
  value_id bigint not null,
  constraint page_axis_value_pk primary key (page_id, value_id),
  constraint page_axis_value_page_fk foreign key (page_id) references page (id),
  constraint page_axis_value_value_fk foreign key (value_id) references axis_value (id)
);

create index page_axis_value_value on page_axis_value (value_id, page_id);

create table revision (
  page_id bigint not null,
  number integer not null,
  title varchar(400) not null,
  body varchar(1048576) not null,
  size integer not null,
  hash varchar(64) not null,
  author_id bigint not null,
  saved_at timestamp(6) with time zone not null,
  summary varchar(500) not null,
  minor boolean not null,
  base_number integer,
  constraint revision_pk primary key (page_id, number),
  constraint revision_page_fk foreign key (page_id) references page (id),
  constraint revision_author_fk foreign key (author_id) references account (id),
  constraint revision_number_counts check (number >= 1),
  constraint revision_base_below check (base_number < number)
);

create index revision_author on revision (author_id, saved_at);
create index revision_saved on revision (saved_at, page_id);

create table revision_contributor (
  page_id bigint not null,
  number integer not null,
  account_id bigint not null,
  constraint revision_contributor_pk primary key (page_id, number, account_id),
  constraint revision_contributor_revision_fk foreign key (page_id, number) references revision (page_id, number),
  constraint revision_contributor_account_fk foreign key (account_id) references account (id)
);

create sequence page_event_seq start with 1 increment by 50;

create table page_event (
  id bigint not null,
  page_id bigint not null,
  property varchar(20) not null,
  value_before varchar(2000) not null,
  value_after varchar(2000) not null,
  changed_by bigint not null,
  changed_at timestamp(6) with time zone not null,
  constraint page_event_pk primary key (id),
  constraint page_event_page_fk foreign key (page_id) references page (id),
  constraint page_event_changed_by_fk foreign key (changed_by) references account (id)
);

create index page_event_page on page_event (page_id, id);
