-- The words inside versions of files, taken out after they came. Lengths: FileText.
create table file_text (
  file_id bigint not null,
  number integer not null,
  state varchar(12) not null,
  attempts integer not null,
  next_attempt_at timestamp(6) with time zone,
  body varchar(1000000),
  constraint file_text_pk primary key (file_id, number),
  constraint file_text_version_fk foreign key (file_id, number) references file_version (file_id, number) on delete cascade,
  constraint file_text_state_known check (state in ('WAITING', 'TAKEN', 'EMPTY', 'TOO_LARGE', 'UNREADABLE')),
  constraint file_text_waits check (state = 'WAITING' and next_attempt_at is not null or state <> 'WAITING' and next_attempt_at is null)
);

create index file_text_due on file_text (next_attempt_at, file_id);

-- Files that were there before wait like new ones.
insert into file_text (file_id, number, state, attempts, next_attempt_at)
select v.file_id, v.number,
  case when v.size > 50000000 then 'TOO_LARGE' else 'WAITING' end, 0,
  case when v.size > 50000000 then null else current_timestamp end
from file_version v join library_file f on f.id = v.file_id and f.latest_version = v.number
where v.type in ('PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'ODP', 'EPUB', 'OLE', 'RTF', 'TEXT');
