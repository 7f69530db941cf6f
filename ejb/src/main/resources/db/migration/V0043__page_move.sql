-- Which part of a page a change made: the number of a revision, the id of an event.
alter table change add column part bigint;

create index change_subject on change (subject_id, part);

-- Lists of what happened lately are read newest first.
create index page_event_changed on page_event (changed_at, page_id);
