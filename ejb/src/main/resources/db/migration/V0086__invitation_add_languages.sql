-- Tags with spaces between, which a reviewer is to look after; empty for all.
alter table invitation add column reviewer_languages varchar(200) default '' not null;
