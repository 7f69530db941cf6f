-- Names of the refusals behind a line, with spaces between; null on lines said before and elsewhere.
alter table job_line add column code varchar(200);
