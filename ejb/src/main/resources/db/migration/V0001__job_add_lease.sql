create table job_lease (
  name varchar(60) not null,
  holder varchar(120) not null,
  held_until timestamp(6) with time zone not null,
  fence bigint not null,
  constraint job_lease_pk primary key (name)
);
