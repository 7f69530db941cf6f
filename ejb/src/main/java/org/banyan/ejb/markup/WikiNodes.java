package org.banyan.ejb.markup;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/** What stands in a parsed text beyond CommonMark and its published extensions. */
final class WikiNodes {

  private WikiNodes() {}

  /** {@code [[target|text]]}; the address is as written. */
  static final class WikiLink extends CustomNode {
    final String address;
    final String text;

    WikiLink(String address, String text) {
      this.address = address;
      this.text = text;
    }
  }

  /** {@code @handle}. */
  static final class PersonNamed extends CustomNode {
    final String handle;

    PersonNamed(String handle) {
      this.handle = handle;
    }
  }

  /** A quotation that starts with {@code [!NOTE]} or one of its kin. */
  static final class Alert extends CustomBlock {
    final AlertKind kind;

    Alert(AlertKind kind) {
      this.kind = kind;
    }
  }

  static final class DefinitionList extends CustomBlock {}

  static final class DefinitionTerm extends CustomBlock {}

  static final class DefinitionDescription extends CustomBlock {}
}
