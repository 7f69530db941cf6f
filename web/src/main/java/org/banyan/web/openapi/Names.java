package org.banyan.web.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** What shapes are called: like their records, without the words that only the code needs. */
final class Names {

  private Names() {}

  static String of(Type type) {
    Class<?> plain =
        type instanceof ParameterizedType many ? (Class<?>) many.getRawType() : (Class<?>) type;
    String own = plain.getSimpleName();
    Class<?> around = plain.getEnclosingClass();
    String word = own.startsWith("Api") ? own.substring("Api".length()) : own;
    boolean alone =
        around == null || own.startsWith("Api") && around.getSimpleName().endsWith("Resource");
    return alone ? word : of(around).replaceAll("(Resource|View)$", "") + word;
  }
}
