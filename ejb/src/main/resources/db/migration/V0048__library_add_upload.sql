-- Files that come in parts, and may go on after a break.
create table file_upload (
  id bigint not null,
  account_id bigint not null,
  space_id bigint not null,
  page_id bigint,
  replaces_id bigint,
  name varchar(400) not null,
  alt varchar(1000) not null,
  caption varchar(2000) not null,
  size bigint not null,
  began_at timestamp(6) with time zone not null,
  file_id bigint,
  version integer,
  constraint file_upload_pk primary key (id),
  constraint file_upload_account_fk foreign key (account_id) references account (id),
  constraint file_upload_space_fk foreign key (space_id) references space (id),
  constraint file_upload_page_fk foreign key (page_id) references page (id),
  constraint file_upload_replaces_fk foreign key (replaces_id) references library_file (id),
  constraint file_upload_version_fk foreign key (file_id, version) references file_version (file_id, number),
  constraint file_upload_size_counts check (size >= 0)
);

create index file_upload_account on file_upload (account_id, began_at);
create index file_upload_page on file_upload (page_id);
create index file_upload_version on file_upload (file_id, version);
create index file_upload_replaces on file_upload (replaces_id);
