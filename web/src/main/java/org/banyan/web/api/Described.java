package org.banyan.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the description of the API says of a call or a parameter that its code does not. */
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Described {

  /** One sentence for people. */
  String value();

  /** What is answered where the method says only that it answers. */
  Class<?> answers() default void.class;

  /** The status of success; by the verb and the answer where it is 0. */
  int status() default 0;

  /** Fields beside the file of a call that brings one. */
  String[] parts() default {};

  /** Fields of the body without which the call is refused. */
  String[] needs() default {};

  /** Whether nobody needs to be signed in though it changes something. */
  boolean open() default false;

  /** Whether it is for people who do not see the space that its address names. */
  boolean unseen() default false;
}
