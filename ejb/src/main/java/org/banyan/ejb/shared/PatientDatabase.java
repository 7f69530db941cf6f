package org.banyan.ejb.shared;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * A database whose connections wait as long as it takes: a migration may need hours for what people
 * must not wait four seconds for. Given back, each connection is as hasty as before.
 */
final class PatientDatabase {

  /** A migration's own lock is held by a connection that idles meanwhile. */
  private static final List<String> PATIENCES =
      List.of("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout");

  private PatientDatabase() {}

  static DataSource of(DataSource database) {
    return proxy(
        DataSource.class,
        (self, method, arguments) -> {
          Object answer = call(database, method, arguments);
          return answer instanceof Connection connection ? patient(connection) : answer;
        });
  }

  static Connection patient(Connection connection) throws SQLException {
    if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
      return connection;
    }
    int usual = connection.getNetworkTimeout();
    connection.setNetworkTimeout(Runnable::run, 0);
    for (String patience : PATIENCES) {
      run(connection, "set " + patience + " = 0");
    }
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          if (method.getName().equals("close") && !connection.isClosed()) {
            hasten(connection, usual);
          }
          return call(connection, method, arguments);
        });
  }

  private static void hasten(Connection connection, int usual) throws SQLException {
    for (String patience : PATIENCES) {
      run(connection, "reset " + patience);
    }
    connection.setNetworkTimeout(Runnable::run, usual);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            PatientDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
