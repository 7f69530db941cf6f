-- Tells this database from others, so that an index of another one is not taken for its own.
create table index_database (
  one integer not null,
  id varchar(36) not null,
  constraint index_database_pk primary key (one),
  constraint index_database_once check (one = 1)
);
