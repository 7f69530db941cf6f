package org.banyan.ejb.node;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.inject.Inject;
import org.wildfly.clustering.server.GroupMember;
import org.wildfly.clustering.server.dispatcher.CommandDispatcherFactory;

/**
 * Joins the other nodes at the start and leaves them at the end; alone where there is no cluster.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NodeGroup {

  @Resource(lookup = "java:jboss/clustering/server/command-dispatcher-factory/default")
  CommandDispatcherFactory<GroupMember> factory;

  @Resource ContextService contexts;
  @Inject DispatcherNodes nodes;

  @PostConstruct
  void join() {
    nodes.join(factory, contexts::contextualConsumer);
  }

  @PreDestroy
  void leave() {
    nodes.leave();
  }
}
