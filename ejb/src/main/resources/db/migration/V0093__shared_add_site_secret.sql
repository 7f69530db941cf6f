create table site_secret (
  name varchar(20) not null,
  secret varchar(64) not null,
  constraint site_secret_pk primary key (name)
);
