package org.banyan.ejb.node;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.wildfly.clustering.server.Group;
import org.wildfly.clustering.server.GroupMember;
import org.wildfly.clustering.server.GroupMembership;
import org.wildfly.clustering.server.GroupMembershipListener;
import org.wildfly.clustering.server.Registration;
import org.wildfly.clustering.server.dispatcher.Command;
import org.wildfly.clustering.server.dispatcher.CommandDispatcher;
import org.wildfly.clustering.server.dispatcher.CommandDispatcherFactory;

class DispatcherNodesTest {

  private static final Duration SHORT = Duration.ofMillis(20);
  private static final Duration LONG = Duration.ofMinutes(1);

  private record Felled(String tree) implements Serializable {}

  private record Member(String name) implements GroupMember {
    @Override
    public String getName() {
      return name;
    }
  }

  private final Member here = new Member("here");
  private final Member there = new Member("there");
  private final Member beyond = new Member("beyond");
  private final List<GroupMember> members = new ArrayList<>(List.of(here, there, beyond));
  private final Map<GroupMember, CompletionStage<Boolean>> answers = new LinkedHashMap<>();
  private final List<Object> announced = new ArrayList<>();
  private final List<Object> sent = new ArrayList<>();
  private boolean cutOff;
  private Consumer<Serializable> hearing;
  private final DispatcherNodes nodes = new DispatcherNodes();

  DispatcherNodesTest() {
    nodes.facts = announcing();
    nodes.join(
        new Factory(),
        own -> {
          hearing = own;
          return own;
        });
    answers.put(there, CompletableFuture.completedFuture(true));
    answers.put(beyond, CompletableFuture.completedFuture(true));
  }

  @Test
  void beforeItHasJoinedANodeIsAlone() {
    var early = new DispatcherNodes();
    early.facts = announcing();
    early.tellOthers(new Felled("fig"));
    assertThat(early.tellAllAndWait(new Felled("plum"), SHORT)).isTrue();
    assertThat(announced).containsExactly(new Felled("plum"));
    assertThat(sent).isEmpty();
  }

  @Test
  void whatOthersAreToldIsNotAnnouncedHere() {
    nodes.tellOthers(new Felled("fig"));
    assertThat(sent).containsExactly(new Word(new Felled("fig")));
    assertThat(announced).isEmpty();
  }

  @Test
  void whatAllAreToldIsAnnouncedHereToo() {
    assertThat(nodes.tellAllAndWait(new Felled("fig"), LONG)).isTrue();
    assertThat(sent).containsExactly(new Word(new Felled("fig")));
    assertThat(announced).containsExactly(new Felled("fig"));
  }

  @Test
  void whatArrivesIsAnnounced() {
    assertThat(new Word(new Felled("fig")).execute(hearing)).isTrue();
    assertThat(announced).containsExactly(new Felled("fig"));
  }

  @Test
  void aNodeThatDoesNotAnswerIsNotTakenToHaveHeard() {
    answers.put(there, new CompletableFuture<>());
    assertThat(nodes.tellAllAndWait(new Felled("fig"), SHORT)).isFalse();
  }

  @Test
  void aNodeThatRefusesIsNotTakenToHaveHeard() {
    answers.put(there, CompletableFuture.failedFuture(new IllegalStateException()));
    assertThat(nodes.tellAllAndWait(new Felled("fig"), LONG)).isFalse();
  }

  @Test
  void aNodeThatLeavesMeanwhileIsNotWaitedFor() {
    answers.put(there, CompletableFuture.failedFuture(new IOException("gone")));
    members.remove(there);
    assertThat(nodes.tellAllAndWait(new Felled("fig"), LONG)).isTrue();
  }

  @Test
  void whatCannotBeSentWasNotHeardByAllButIsHeardHere() {
    cutOff = true;
    assertThat(nodes.tellAllAndWait(new Felled("fig"), LONG)).isFalse();
    assertThat(announced).containsExactly(new Felled("fig"));
  }

  @SuppressWarnings("unchecked")
  private Event<Serializable> announcing() {
    return (Event<Serializable>)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Event.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("select")) {
                assertThat((Annotation[]) arguments[0]).containsExactly(Heard.Literal.INSTANCE);
                return proxy;
              }
              announced.add(arguments[0]);
              return null;
            });
  }

  private final class Factory implements CommandDispatcherFactory<GroupMember> {

    @Override
    public Group<GroupMember> getGroup() {
      return new Members();
    }

    @Override
    public <C> CommandDispatcher<GroupMember, C> createCommandDispatcher(
        Object id, C context, ClassLoader loader) {
      return new Dispatcher<>(context);
    }
  }

  private final class Members implements Group<GroupMember> {

    @Override
    public String getName() {
      return "nodes";
    }

    @Override
    public GroupMember getLocalMember() {
      return here;
    }

    @Override
    public GroupMembership<GroupMember> getMembership() {
      return new GroupMembership<>() {
        @Override
        public GroupMember getCoordinator() {
          return here;
        }

        @Override
        public List<GroupMember> getMembers() {
          return members;
        }
      };
    }

    @Override
    public boolean isSingleton() {
      return false;
    }

    @Override
    public Registration register(GroupMembershipListener<GroupMember> listener) {
      throw new UnsupportedOperationException();
    }
  }

  private final class Dispatcher<C> implements CommandDispatcher<GroupMember, C> {

    private final C context;

    Dispatcher(C context) {
      this.context = context;
    }

    @Override
    public C getContext() {
      return context;
    }

    @Override
    public <R, E extends Exception> CompletionStage<R> dispatchToMember(
        Command<R, ? super C, E> command, GroupMember member) {
      throw new UnsupportedOperationException();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R, E extends Exception> Map<GroupMember, CompletionStage<R>> dispatchToGroup(
        Command<R, ? super C, E> command, Set<GroupMember> excluding) throws IOException {
      if (cutOff) {
        throw new IOException("cut off");
      }
      assertThat(excluding).containsExactly(here);
      sent.add(command);
      return (Map<GroupMember, CompletionStage<R>>) (Map<?, ?>) answers;
    }

    @Override
    public void close() {
      sent.clear();
    }
  }
}
