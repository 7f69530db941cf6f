package org.banyan.benchmarks.content;

import java.util.List;

/** The two candidates, each as the SQL it leads to; parameters come in the same order in both. */
enum Pointing {
  ROOT_WITH_FOREIGN_KEYS {
    @Override
    List<String> tables() {
      return List.of(
          """
          create table content (id bigint primary key, kind varchar(10) not null,
            space_id bigint not null references space, author_id bigint not null,
            created timestamp(6) with time zone not null, state varchar(10) not null)""",
          "create table page (id bigint primary key references content on delete cascade, slug varchar(120) not null, title varchar(200) not null)",
          "create table topic (id bigint primary key references content on delete cascade, slug varchar(120) not null, title varchar(200) not null)",
          "create table idea (id bigint primary key references content on delete cascade, slug varchar(120) not null, title varchar(200) not null)",
          """
          create table comment (id bigint primary key,
            content_id bigint not null references content on delete cascade,
            author_id bigint not null, created timestamp(6) with time zone not null, body varchar(10000) not null)""");
    }

    @Override
    List<String> indexes() {
      return List.of(
          "create index content_by_space on content (space_id)",
          "create index comment_by_target on comment (content_id, created)",
          "create index comment_by_time on comment (created)");
    }

    @Override
    List<String> insertTarget(String kind) {
      return List.of(
          "insert into content (id, kind, space_id, author_id, created, state) values (?, '"
              + kind
              + "', ?, ?, ?, ?)",
          "insert into " + kind + " (id, slug, title) values (?, ?, ?)");
    }

    @Override
    String insertComment() {
      return "insert into comment (id, content_id, author_id, created, body) values (?, ?, ?, ?, ?)";
    }

    @Override
    String showPage() {
      return "select p.title, c.state, c.space_id from page p join content c on c.id = p.id where p.id = ?";
    }

    @Override
    String commentsOfPage() {
      return "select id, author_id, created, body from comment where content_id = ? order by created limit 50";
    }

    @Override
    String latest(String spaces) {
      return """
      select m.id, m.created, m.body, c.kind, c.id from comment m join content c on c.id = m.content_id
      where c.state = 'LIVE' and c.space_id %s order by m.created desc limit 50"""
          .formatted(spaces);
    }

    @Override
    String countPerPage(String ids) {
      return "select content_id, count(*) from comment where content_id in (%s) group by content_id"
          .formatted(ids);
    }

    @Override
    String lock() {
      return "select id from content where id = ? for update";
    }

    @Override
    List<String> delete() {
      return List.of("delete from content where id = ?");
    }

    @Override
    String orphans() {
      return "select count(*) from comment m where not exists (select 1 from content c where c.id = m.content_id)";
    }

    @Override
    List<String> relations() {
      return List.of("content", "page", "topic", "idea", "comment");
    }
  },

  KIND_AND_ID {
    private static final String COLUMNS =
        """
        (id bigint primary key, space_id bigint not null references space, author_id bigint not null,
         created timestamp(6) with time zone not null, state varchar(10) not null,
         slug varchar(120) not null, title varchar(200) not null)""";

    @Override
    List<String> tables() {
      return List.of(
          "create table page " + COLUMNS,
          "create table topic " + COLUMNS,
          "create table idea " + COLUMNS,
          """
          create table comment (id bigint primary key, target_kind varchar(10) not null, target_id bigint not null,
            author_id bigint not null, created timestamp(6) with time zone not null, body varchar(10000) not null)""");
    }

    @Override
    List<String> indexes() {
      return List.of(
          "create index page_by_space on page (space_id)",
          "create index topic_by_space on topic (space_id)",
          "create index idea_by_space on idea (space_id)",
          "create index comment_by_target on comment (target_kind, target_id, created)",
          "create index comment_by_time on comment (created)");
    }

    @Override
    List<String> insertTarget(String kind) {
      return List.of(
          "insert into "
              + kind
              + " (id, space_id, author_id, created, state, slug, title) values (?, ?, ?, ?, ?, ?, ?)");
    }

    @Override
    String insertComment() {
      return "insert into comment (id, target_id, author_id, created, body, target_kind) values (?, ?, ?, ?, ?, ?)";
    }

    @Override
    String showPage() {
      return "select p.title, p.state, p.space_id from page p where p.id = ?";
    }

    @Override
    String commentsOfPage() {
      return "select id, author_id, created, body from comment where target_kind = 'page' and target_id = ? order by created limit 50";
    }

    @Override
    String latest(String spaces) {
      return """
      select m.id, m.created, m.body, m.target_kind, m.target_id from comment m
      left join page p on m.target_kind = 'page' and p.id = m.target_id
      left join topic t on m.target_kind = 'topic' and t.id = m.target_id
      left join idea i on m.target_kind = 'idea' and i.id = m.target_id
      where coalesce(p.state, t.state, i.state) = 'LIVE'
      and coalesce(p.space_id, t.space_id, i.space_id) %s order by m.created desc limit 50"""
          .formatted(spaces);
    }

    @Override
    String countPerPage(String ids) {
      return "select target_id, count(*) from comment where target_kind = 'page' and target_id in (%s) group by target_id"
          .formatted(ids);
    }

    @Override
    String lock() {
      return "select id from page where id = ? for update";
    }

    @Override
    List<String> delete() {
      return List.of(
          "delete from comment where target_kind = 'page' and target_id = ?",
          "delete from page where id = ?");
    }

    @Override
    String orphans() {
      return """
      select count(*) from comment m where not exists (
        select 1 from page p where m.target_kind = 'page' and p.id = m.target_id
        union all select 1 from topic t where m.target_kind = 'topic' and t.id = m.target_id
        union all select 1 from idea i where m.target_kind = 'idea' and i.id = m.target_id)""";
    }

    @Override
    List<String> relations() {
      return List.of("page", "topic", "idea", "comment");
    }
  };

  abstract List<String> tables();

  abstract List<String> indexes();

  abstract List<String> insertTarget(String kind);

  abstract String insertComment();

  abstract String showPage();

  abstract String commentsOfPage();

  /** {@code spaces} ends the condition on the space: {@code = 7} or {@code in (...)}. */
  abstract String latest(String spaces);

  abstract String countPerPage(String ids);

  abstract String lock();

  abstract List<String> delete();

  abstract String orphans();

  abstract List<String> relations();
}
