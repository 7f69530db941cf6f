package org.banyan.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls of the house. */
class ArchitectureTest {

  private static final String DOMAIN = "org.banyan.domain";
  private static final String EJB = "org.banyan.ejb";
  private static final String WEB = "org.banyan.web";
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(DOMAIN, EJB, WEB);

  @ParameterizedTest
  @ValueSource(strings = {DOMAIN, EJB, WEB})
  void aFeatureKnowsOnlyLowerFloors(String module) {
    floors(module).check(HOUSE);
  }

  private static ArchRule floors(String module) {
    return classes()
        .that()
        .resideInAPackage(module + "..")
        .should(new Floors(module))
        .because("upwards goes only by events whose payloads are the lower feature's facts");
  }

  @Test
  void answersOfTheApiHaveAnOrderThatLasts() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .haveSimpleNameStartingWith("Api")
        .should()
        .notHaveRawType(Set.class)
        .andShould()
        .notHaveRawType(Collection.class)
        .because("a set made by Set.of or Set.copyOf has another order in every process")
        .check(HOUSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {DOMAIN, EJB})
  void everyFeatureHasItsFloor(String module) {
    Set<String> features =
        HOUSE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(module + "."))
            .map(name -> name.substring(module.length() + 1))
            .collect(Collectors.toSet());
    assertThat(Floors.features()).containsAll(features);
  }

  @Test
  void theDomainIsPlainJava() {
    classes()
        .that()
        .resideInAPackage(DOMAIN + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.crypto..",
            "jakarta.persistence..",
            "jakarta.validation..",
            DOMAIN + "..")
        .because("rules are true without any server")
        .check(HOUSE);
  }

  @Test
  void theWebNeverSeesPersistence() {
    noClasses()
        .that()
        .resideInAPackage(WEB + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.infinispan..")
        .orShould()
        .dependOnClassesThat()
        .areAnnotatedWith(Entity.class)
        .because("views are given records, so that nothing is loaded or changed by looking")
        .check(HOUSE);
  }

  @Test
  void theEjbModuleKnowsNoWeb() {
    noClasses()
        .that()
        .resideInAPackage(EJB + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(WEB + "..", "jakarta.faces..", "jakarta.servlet..", "jakarta.ws..")
        .because("what can be done does not depend on where it is asked for")
        .check(HOUSE);
  }

  @Test
  void statelessBeansAreUseCaseBoundaries() {
    classes()
        .that()
        .areAnnotatedWith(Stateless.class)
        .should()
        .resideInAPackage(EJB + "..")
        .andShould()
        .bePublic()
        .andShould(new FewPublicMethods(7))
        .because("each public method is one transaction of one use case")
        .check(HOUSE);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|VO|Base|Abstract|Info|Data)")
        .because("such endings say nothing that the rest of the name does not say better")
        .check(HOUSE);
  }

  @Test
  void timeComesFromTheClock() {
    noClasses()
        .that()
        .resideInAnyPackage(DOMAIN + "..", EJB + "..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("tests and rehearsals set the clock")
        .check(HOUSE);
  }

  @Test
  void entitiesHaveNoSetters() {
    methods()
        .that()
        .areDeclaredInClassesThat(resideInAPackage(DOMAIN + ".."))
        .should()
        .haveNameNotMatching("set[A-Z].*")
        .because("entities change by deeds that check the rules and return the fact")
        .check(HOUSE);
  }

  /**
   * Hibernate 6.6 gives a record that is the key of a joined collection its values by that order.
   */
  @Test
  void keysOfSeveralPartsNameThemInTheOrderOfLetters() {
    List<Class<?>> keys =
        HOUSE.stream()
            .filter(type -> type.isAnnotatedWith(IdClass.class))
            .<Class<?>>map(type -> type.getAnnotationOfType(IdClass.class).value())
            .toList();
    assertThat(keys).isNotEmpty();
    assertThat(keys)
        .allSatisfy(
            key ->
                assertThat(key.getRecordComponents())
                    .extracting(RecordComponent::getName)
                    .isSorted());
  }

  @Test
  void aPlantedViolationIsReported() {
    String canary = "org.banyan.architecture.canary.domain";
    JavaClasses planted = new ClassFileImporter().importPackages(canary);
    assertThatThrownBy(() -> floors(canary).check(planted))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("canary.domain.page.Above");
  }
}
