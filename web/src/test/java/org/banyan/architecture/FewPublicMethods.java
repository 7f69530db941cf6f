package org.banyan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A boundary is one use case, or a few that belong together. */
final class FewPublicMethods extends ArchCondition<JavaClass> {

  private final int most;

  FewPublicMethods(int most) {
    super("have at most " + most + " public methods");
    this.most = most;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    long count =
        type.getMethods().stream()
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .count();
    if (count > most) {
      events.add(
          SimpleConditionEvent.violated(
              type, type.getName() + " has " + count + " public methods"));
    }
  }
}
