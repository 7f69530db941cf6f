create table content (
  id bigint not null,
  kind varchar(12) not null,
  space_id bigint not null,
  author_id bigint not null,
  created_at timestamp(6) with time zone not null,
  condition varchar(8) not null,
  constraint content_pk primary key (id),
  constraint content_space_fk foreign key (space_id) references space (id),
  constraint content_author_fk foreign key (author_id) references account (id),
  constraint content_condition_known check (condition in ('LIVE', 'ARCHIVED', 'BINNED'))
);

create index content_space on content (space_id, kind, condition);
create index content_author on content (author_id);
