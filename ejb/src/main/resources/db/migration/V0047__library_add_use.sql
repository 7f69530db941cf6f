-- Files that published texts name, kept by the folded name that was written.
create table file_use (
  page_id bigint not null,
  name_key varchar(400) not null,
  constraint file_use_pk primary key (page_id, name_key),
  constraint file_use_page_fk foreign key (page_id) references page (id)
);

create index file_use_name on file_use (name_key);
