package org.banyan.ejb.index;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** One index in one folder, open for reading and writing. */
public final class SearchIndex implements AutoCloseable {

  private static final int NEVER = Integer.MAX_VALUE;

  private final CloseableSearchMapping mapping;

  SearchIndex(Path folder) {
    mapping =
        SearchMapping.builder(AnnotatedTypeSource.empty())
            .properties(
                Map.of(
                    "hibernate.search.mapping.configurer",
                    BeanReference.ofInstance((StandalonePojoMappingConfigurer) SearchIndex::map),
                    "hibernate.search.backend.type",
                    "lucene",
                    "hibernate.search.backend.lucene_version",
                    "9.11.1",
                    "hibernate.search.backend.analysis.configurer",
                    BeanReference.ofInstance(new IndexAnalysis()),
                    "hibernate.search.backend.directory.root",
                    folder.toString(),
                    "hibernate.search.backend.thread_pool.size",
                    1,
                    "hibernate.search.backend.indexing.queue_count",
                    1,
                    // Whoever writes says when searches see it; no search has to make it so.
                    "hibernate.search.backend.io.refresh_interval",
                    NEVER))
            .build();
  }

  private static void map(StandalonePojoMappingConfigurationContext context) {
    context.addEntityType(IndexDocument.class, "found");
    var type = context.programmaticMapping().type(IndexDocument.class);
    type.indexed();
    type.binder(new IndexMapping());
    type.property("id").documentId();
  }

  /** To look things up in; to be closed. */
  public SearchSession open() {
    return mapping.createSession();
  }

  /** Each write would otherwise wait for the disk. */
  private SearchSession writing() {
    return mapping
        .createSessionWithOptions()
        .indexingPlanSynchronizationStrategy(
            context -> {
              context.documentCommitStrategy(DocumentCommitStrategy.NONE);
              context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
              context.indexingFutureHandler(future -> {});
            })
        .build();
  }

  /** Puts documents in place of what stood there, and takes others out; not yet for good. */
  void write(Collection<IndexDocument> documents, Collection<String> gone) {
    try (SearchSession session = writing()) {
      var indexer = session.indexer();
      var writes =
          Stream.<CompletionStage<?>>concat(
                  gone.stream().map(id -> indexer.delete(IndexDocument.class, id, null)),
                  documents.stream().map(indexer::addOrUpdate))
              .map(CompletionStage::toCompletableFuture)
              .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(writes).join();
    }
  }

  /** From now on the disk has what was written, and searches see it. */
  void commit() {
    try (SearchSession session = open()) {
      session.workspace(IndexDocument.class).flush();
      session.workspace(IndexDocument.class).refresh();
    }
  }

  /** Searches see what was written so far, safe on the disk or not. */
  void refresh() {
    try (SearchSession session = open()) {
      session.workspace(IndexDocument.class).refresh();
    }
  }

  @Override
  public void close() {
    mapping.close();
  }
}
