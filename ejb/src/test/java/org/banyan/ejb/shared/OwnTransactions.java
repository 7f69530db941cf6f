package org.banyan.ejb.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Gives steps that ask for a transaction of their own one, as the server does. */
@Interceptor
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class OwnTransactions {

  @Inject Database database;

  @AroundInvoke
  Object around(InvocationContext context) {
    return database.inTransaction(context::proceed);
  }
}
