create table job (
  id bigint not null,
  kind varchar(20) not null,
  owner_id bigint not null,
  space_id bigint,
  title varchar(200) not null,
  settings varchar(4000) not null,
  state varchar(20) not null,
  done integer not null,
  total integer,
  lines integer not null,
  fence bigint not null,
  made_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  constraint job_pk primary key (id),
  constraint job_owner_fk foreign key (owner_id) references account (id),
  constraint job_space_fk foreign key (space_id) references space (id),
  constraint job_state_known check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  constraint job_done_counts check (done >= 0 and lines >= 0)
);

create index job_state on job (kind, state, made_at);
create index job_owner on job (owner_id, space_id, made_at);

create table job_count (
  job_id bigint not null,
  word varchar(40) not null,
  number integer not null,
  constraint job_count_pk primary key (job_id, word),
  constraint job_count_job_fk foreign key (job_id) references job (id)
);

create table job_line (
  job_id bigint not null,
  number integer not null,
  kind varchar(40) not null,
  subject varchar(1000) not null,
  detail varchar(1000) not null,
  constraint job_line_pk primary key (job_id, number),
  constraint job_line_job_fk foreign key (job_id) references job (id)
);
