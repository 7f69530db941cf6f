package org.banyan.ejb.node;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wildfly.clustering.server.Group;
import org.wildfly.clustering.server.GroupMember;
import org.wildfly.clustering.server.dispatcher.CommandDispatcher;
import org.wildfly.clustering.server.dispatcher.CommandDispatcherFactory;

/** Sends word by the server's command dispatcher, whose local kind knows no others. */
@ApplicationScoped
class DispatcherNodes implements Nodes {

  private static final Logger LOG = Logger.getLogger(DispatcherNodes.class.getName());
  private static final String NAME = "org.banyan.nodes";

  @Inject Event<Serializable> facts;

  private volatile Group<GroupMember> group;
  private volatile CommandDispatcher<GroupMember, Consumer<Serializable>> dispatcher;

  /**
   * @param inContext gives the threads of the cluster what threads of this application have
   */
  void join(
      CommandDispatcherFactory<GroupMember> factory,
      UnaryOperator<Consumer<Serializable>> inContext) {
    group = factory.getGroup();
    dispatcher =
        factory.createCommandDispatcher(
            NAME, inContext.apply(this::announce), Word.class.getClassLoader());
    LOG.log(Level.FINE, "This node is {0}.", group.getLocalMember().getName());
  }

  void leave() {
    dispatcher.close();
    dispatcher = null;
  }

  @Override
  public void tellOthers(Serializable fact) {
    dispatch(fact);
  }

  @Override
  public boolean tellAllAndWait(Serializable fact, Duration patience) {
    var answers = dispatch(fact);
    announce(fact);
    return answers.isPresent() && haveAnswered(answers.get(), patience);
  }

  private void announce(Serializable fact) {
    facts.select(Heard.Literal.INSTANCE).fire(fact);
  }

  private Optional<Map<GroupMember, CompletionStage<Boolean>>> dispatch(Serializable fact) {
    if (dispatcher == null) {
      // Too early: whoever is there will begin after us with what the database says.
      return Optional.of(Map.of());
    }
    try {
      return Optional.of(
          dispatcher.dispatchToGroup(new Word(fact), Set.of(group.getLocalMember())));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Other nodes could not be told of " + fact, e);
      return Optional.empty();
    }
  }

  private boolean haveAnswered(
      Map<GroupMember, CompletionStage<Boolean>> answers, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    boolean all = true;
    for (var answer : answers.entrySet()) {
      var future = answer.getValue().toCompletableFuture();
      all &= hasAnswered(future, end - System.nanoTime()) || hasLeft(answer.getKey());
    }
    return all;
  }

  private static boolean hasAnswered(CompletableFuture<Boolean> answer, long patience) {
    try {
      return answer.get(Math.max(0, patience), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException | CancellationException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean hasLeft(GroupMember member) {
    return !group.getMembership().getMembers().contains(member);
  }
}
