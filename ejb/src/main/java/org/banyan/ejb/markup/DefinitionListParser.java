package org.banyan.ejb.markup;

import org.banyan.ejb.markup.WikiNodes.DefinitionDescription;
import org.banyan.ejb.markup.WikiNodes.DefinitionList;
import org.banyan.ejb.markup.WikiNodes.DefinitionTerm;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A term on a line of its own, and under it lines that start with a colon and a space. */
final class DefinitionListParser extends AbstractBlockParser {

  private static final int CODE_INDENT = 4;

  private final DefinitionList list = new DefinitionList();
  private final SourceLines term;

  private DefinitionListParser(SourceLines term) {
    this.term = term;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return child instanceof DefinitionDescription;
  }

  @Override
  public Block getBlock() {
    return list;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    // Whatever is no description closes the list by not fitting in.
    return BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    var node = new DefinitionTerm();
    inlineParser.parse(term, node);
    list.prependChild(node);
  }

  static final class Factory extends AbstractBlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      Stoppable.check();
      if (!startsWithMarker(state)) {
        return BlockStart.none();
      }
      int column = state.getColumn() + state.getIndent() + Description.MARKER_WIDTH;
      var description = new Description(state.getIndent());
      if (matched.getMatchedBlockParser() instanceof DefinitionListParser) {
        return BlockStart.of(description).atColumn(column);
      }
      var paragraph = matched.getParagraphLines();
      if (paragraph.getLines().size() != 1) {
        return BlockStart.none();
      }
      return BlockStart.of(new DefinitionListParser(paragraph), description)
          .atColumn(column)
          .replaceParagraphLines(1);
    }

    private static boolean startsWithMarker(ParserState state) {
      var line = state.getLine().getContent();
      int index = state.getNextNonSpaceIndex();
      return state.getIndent() < CODE_INDENT
          && index + 1 < line.length()
          && line.charAt(index) == ':'
          && (line.charAt(index + 1) == ' ' || line.charAt(index + 1) == '\t');
    }
  }

  private static final class Description extends AbstractBlockParser {

    static final int MARKER_WIDTH = 2;

    private final DefinitionDescription block = new DefinitionDescription();
    private final int contentIndent;

    Description(int markerIndent) {
      this.contentIndent = markerIndent + MARKER_WIDTH;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return true;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank() && block.getFirstChild() != null) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= contentIndent && !state.isBlank()
          ? BlockContinue.atColumn(state.getColumn() + contentIndent)
          : BlockContinue.none();
    }
  }
}
