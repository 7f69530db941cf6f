create table axis_value (
  id bigint not null,
  axis varchar(10) not null,
  value_key varchar(60) not null,
  parent_id bigint,
  iso varchar(2),
  constraint axis_value_pk primary key (id),
  constraint axis_value_key_unique unique (axis, value_key),
  constraint axis_value_parent_fk foreign key (parent_id) references axis_value (id),
  constraint axis_value_axis_known check (axis in ('THEME', 'REGION', 'TARGET')),
  constraint axis_value_iso_only_of_regions check (iso is null or axis = 'REGION')
);

create table axis_value_name (
  value_id bigint not null,
  language varchar(12) not null,
  name varchar(200) not null,
  constraint axis_value_name_pk primary key (value_id, language),
  constraint axis_value_name_value_fk foreign key (value_id) references axis_value (id)
);
