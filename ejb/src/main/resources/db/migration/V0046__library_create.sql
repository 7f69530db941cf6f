create table library_file (
  id bigint not null,
  page_id bigint,
  name varchar(400) not null,
  alt varchar(1000) not null,
  caption varchar(2000) not null,
  latest_version integer not null,
  changed_at timestamp(6) with time zone not null,
  constraint library_file_pk primary key (id),
  constraint library_file_content_fk foreign key (id) references content (id),
  constraint library_file_page_fk foreign key (page_id) references page (id),
  constraint library_file_versions_counted check (latest_version >= 1)
);

create index library_file_page on library_file (page_id);
create index library_file_changed on library_file (changed_at, id);

create table file_version (
  file_id bigint not null,
  number integer not null,
  kept_as varchar(40) not null,
  hash varchar(64) not null,
  size bigint not null,
  type varchar(12) not null,
  author_id bigint not null,
  attached_at timestamp(6) with time zone not null,
  constraint file_version_pk primary key (file_id, number),
  constraint file_version_kept_once unique (kept_as),
  constraint file_version_file_fk foreign key (file_id) references library_file (id),
  constraint file_version_author_fk foreign key (author_id) references account (id),
  constraint file_version_number_counts check (number >= 1),
  constraint file_version_size_counts check (size >= 0)
);

create index file_version_author on file_version (author_id, attached_at);

-- Every name a file has or had, folded, in its page or else its space: an old one leads to it.
create table file_name (
  file_id bigint not null,
  name_key varchar(400) not null,
  space_id bigint,
  page_id bigint,
  constraint file_name_pk primary key (file_id, name_key),
  constraint file_name_space_once unique (space_id, name_key),
  constraint file_name_page_once unique (page_id, name_key),
  constraint file_name_file_fk foreign key (file_id) references library_file (id),
  constraint file_name_space_fk foreign key (space_id) references space (id),
  constraint file_name_page_fk foreign key (page_id) references page (id),
  constraint file_name_one_place check (space_id is null and page_id is not null or space_id is not null and page_id is null)
);
