package org.banyan.ejb.node;

import java.io.Serializable;
import java.util.function.Consumer;
import org.wildfly.clustering.server.dispatcher.RuntimeCommand;

/** A fact on its way to another node; how one that runs an older program fails is its answer. */
record Word(Serializable fact)
    implements RuntimeCommand<Boolean, Consumer<Serializable>>, Serializable {

  @Override
  public Boolean execute(Consumer<Serializable> hearing) {
    hearing.accept(fact);
    return true;
  }
}
