package org.banyan.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.banyan.ejb.credential.Accountants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ListParameterTest {

  private final Accountants all;
  private final Database database;
  private List<Long> people;

  ListParameterTest(Database database) {
    this.database = database;
    all = new Accountants(database);
  }

  @BeforeEach
  void threePeople() {
    List.of("ada", "ben", "cleo").forEach(all::person);
    people =
        all.run(
            () ->
                database
                    .entityManager()
                    .createQuery("select a.id from Account a order by a.handle", Long.class)
                    .getResultList());
  }

  @AfterEach
  void close() {
    all.close();
  }

  @Test
  void ofNoneNothingIsFound() {
    assertThat(found(List.of())).isEmpty();
  }

  @Test
  void eachOfAnyNumberIsFoundOnce() {
    assertThat(found(people.subList(0, 1))).containsExactly("ada");
    assertThat(found(people.subList(0, 2))).containsExactly("ada", "ben");
    assertThat(found(people)).containsExactly("ada", "ben", "cleo");
  }

  @Test
  void thePlacesAreAPowerOfTwo() {
    assertThat(new ListParameter("id", List.of(7)).text()).isEqualTo("(:id0)");
    assertThat(new ListParameter("id", List.of(7, 8, 9)).text())
        .isEqualTo("(:id0,:id1,:id2,:id3)")
        .isEqualTo(new ListParameter("id", List.of(1, 2, 3, 4)).text());
  }

  @Test
  void aLongListIsTakenToo() {
    var many = LongStream.rangeClosed(1, 3_000).map(n -> -n).boxed().toList();
    assertThat(found(many)).isEmpty();
  }

  private List<String> found(List<Long> ids) {
    var wanted = new ListParameter("id", ids);
    return all.run(
        () ->
            wanted
                .bind(
                    database
                        .entityManager()
                        .createQuery(
                            "select a.handle from Account a where a.id in "
                                + wanted.text()
                                + " order by a.handle",
                            String.class))
                .getResultList());
  }
}
