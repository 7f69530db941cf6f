-- Links are kept by the address that was written, so that a rename rewrites nothing.
create table page_link (
  page_id bigint not null,
  space_key varchar(60) not null,
  slug varchar(240) not null,
  constraint page_link_pk primary key (page_id, space_key, slug),
  constraint page_link_page_fk foreign key (page_id) references page (id)
);

create index page_link_target on page_link (space_key, slug);
