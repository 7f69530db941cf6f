-- What an import saved or arranged, which lists of recent changes put together.
alter table revision add column imported boolean default false not null;
alter table page_event add column imported boolean default false not null;

update revision set imported = true where summary like 'Imported from % (%';

create index revision_imported on revision (imported, saved_at, page_id);
create index page_event_imported on page_event (imported, changed_at);
