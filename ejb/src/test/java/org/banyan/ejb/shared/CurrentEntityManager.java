package org.banyan.ejb.shared;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** The entity manager of the calling thread's transaction. */
class CurrentEntityManager {

  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

  EntityManager enter(EntityManager next) {
    var outer = current.get();
    if (next == null) {
      current.remove();
    } else {
      current.set(next);
    }
    return outer;
  }

  EntityManager proxy() {
    return (EntityManager)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> call(method, arguments));
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    var em = current.get();
    if (em == null) {
      throw new IllegalStateException("There is no transaction: use database.inTransaction(...)");
    }
    try {
      return method.invoke(em, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
