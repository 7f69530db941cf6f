create table rating (
  page_id bigint not null,
  account_id bigint not null,
  stars integer not null,
  missing varchar(1000),
  revision integer not null,
  outgrown boolean not null,
  rated_at timestamp(6) with time zone not null,
  constraint rating_pk primary key (page_id, account_id),
  constraint rating_page_fk foreign key (page_id) references page (id),
  constraint rating_account_fk foreign key (account_id) references account (id),
  constraint rating_stars_range check (stars between 1 and 5),
  constraint rating_missing_asked check (missing is null or stars < 3)
);

create index rating_account on rating (account_id);

-- What the ratings of a page come to: read with the page, kept in step in their transaction.
alter table page add column rating_count integer default 0 not null;
alter table page add column rating_weight double precision default 0 not null;
alter table page add column rating_sum double precision default 0 not null;
alter table page add constraint page_rating_whole check (rating_count >= 0 and rating_weight >= 0 and (rating_count > 0 or rating_sum = 0));

create index page_rated on page (rating_count);
