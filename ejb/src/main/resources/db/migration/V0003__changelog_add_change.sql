create sequence change_seq start with 1 increment by 50;

create table change (
  id bigint not null,
  log_position bigint,
  feature varchar(40) not null,
  subject_id bigint not null,
  what varchar(40) not null,
  space_id bigint,
  actor_id bigint,
  made_at timestamp(6) with time zone not null,
  constraint change_pk primary key (id),
  constraint change_log_position_unique unique (log_position)
);

create table change_cursor (
  follower varchar(160) not null,
  log_position bigint not null,
  moved_at timestamp(6) with time zone not null,
  constraint change_cursor_pk primary key (follower)
);
