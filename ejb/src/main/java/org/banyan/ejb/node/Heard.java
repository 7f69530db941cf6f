package org.banyan.ejb.node;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** What a node tells, as it arrives: no transaction is under way, and nobody is signed in. */
@Qualifier
@Retention(RUNTIME)
@Target({PARAMETER, FIELD})
public @interface Heard {

  /** For events. */
  final class Literal extends AnnotationLiteral<Heard> implements Heard {

    public static final Literal INSTANCE = new Literal();
    private static final long serialVersionUID = 1;
  }
}
