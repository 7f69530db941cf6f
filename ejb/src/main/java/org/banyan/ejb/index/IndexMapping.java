package org.banyan.ejb.index;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Which part of a document goes into which field. */
final class IndexMapping implements TypeBinder {

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().useRootOnly();
    IndexSchema schema = new IndexSchema(context.indexSchemaElement(), context.typeFactory());
    context.bridge(IndexDocument.class, new Writing(schema));
  }

  private record Writing(IndexSchema schema) implements TypeBridge<IndexDocument> {

    @Override
    public void write(DocumentElement to, IndexDocument document, TypeBridgeWriteContext context) {
      places(to, document);
      words(to, document);
      schema.put(to, document.savedAt(), document.links());
      if (document.rating() != null) {
        schema.put(to, document.rating());
      }
    }

    private void places(DocumentElement to, IndexDocument document) {
      schema.put(to, IndexField.KEY, document.id());
      schema.put(to, IndexField.KIND, document.kind().word());
      schema.put(to, IndexField.SPACE, IndexField.space(document.space()));
      schema.put(to, IndexField.LANGUAGE, document.language());
      schema.put(to, IndexField.LABEL, document.labels());
      schema.put(to, IndexField.THEME, document.themes());
      schema.put(to, IndexField.REGION, document.regions());
      schema.put(to, IndexField.TARGET, document.targets());
      schema.put(to, IndexField.PAGE_KIND, document.pageKind());
      schema.put(to, IndexField.PERSON, document.people());
    }

    private void words(DocumentElement to, IndexDocument document) {
      String language = IndexField.language(document.language());
      schema.put(to, IndexField.title(language), document.title());
      schema.put(to, IndexField.headings(language), document.headings());
      schema.put(to, IndexField.body(language), document.body());
      schema.put(to, IndexField.NAME, document.names());
      schema.put(to, IndexField.NAME_START, document.names());
      schema.put(to, IndexField.ALIAS, document.names());
      schema.put(to, IndexField.LABEL_WORDS, document.labels());
      schema.put(to, IndexField.SPELLING, document.names());
      schema.put(to, IndexField.SPELLING, document.headings());
      // What is printed is full of halves of words: good enough to be found by, not to be proposed.
      boolean printed = document.kind() == IndexKind.FILE;
      schema.put(to, printed ? IndexField.FILE_SPELLING : IndexField.SPELLING, document.body());
    }
  }
}
