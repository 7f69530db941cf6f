alter table account_token add column email varchar(254);
alter table account_token drop constraint account_token_purpose_known;
alter table account_token add constraint account_token_purpose_known check (purpose in ('ACTIVATE', 'RESET', 'EMAIL'));

alter table account add column email_pace varchar(10) default 'AT_ONCE' not null;
alter table account add constraint account_email_pace_known check (email_pace in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER'));
