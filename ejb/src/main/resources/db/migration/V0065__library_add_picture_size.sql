-- Pixels of a picture, upright; 0 where it is none, null where nobody has looked.
alter table file_version add column width integer;
alter table file_version add column height integer;
