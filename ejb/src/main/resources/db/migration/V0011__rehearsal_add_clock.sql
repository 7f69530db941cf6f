create table rehearsal_clock (
  id integer not null,
  offset_seconds bigint not null,
  constraint rehearsal_clock_pk primary key (id),
  constraint rehearsal_clock_single check (id = 1)
);
