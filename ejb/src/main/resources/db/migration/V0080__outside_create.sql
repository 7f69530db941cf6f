-- Addresses of other sites that published texts name, each once, and how they answered.
create table outside_link (
  id bigint not null,
  address varchar(2000) not null,
  address_hash varchar(64) not null,
  host varchar(255) not null,
  state varchar(12) not null,
  problem varchar(20),
  status integer,
  failures integer not null,
  checked_at timestamp(6) with time zone,
  failing_since timestamp(6) with time zone,
  due_at timestamp(6) with time zone not null,
  constraint outside_link_pk primary key (id),
  constraint outside_link_once unique (address_hash),
  constraint outside_link_state_known check (state in ('UNCHECKED', 'SOUND', 'DOUBTFUL', 'BROKEN')),
  constraint outside_link_failures_count check (failures >= 0)
);

create index outside_link_due on outside_link (due_at, id);

create table outside_link_use (
  page_id bigint not null,
  link_id bigint not null,
  constraint outside_link_use_pk primary key (page_id, link_id),
  constraint outside_link_use_page_fk foreign key (page_id) references page (id) on delete cascade,
  constraint outside_link_use_link_fk foreign key (link_id) references outside_link (id)
);

create index outside_link_use_link on outside_link_use (link_id, page_id);
