package org.banyan.ejb.credential;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** Quick, so that tests about other things do not wait for what is slow on purpose. */
@Alternative
@Priority(1)
@ApplicationScoped
class QuickHashing extends PasswordHashing {

  QuickHashing() {
    super(new Argon2Cost(64, 1));
  }
}
