package org.banyan.ejb.markup;

import java.util.Locale;
import java.util.Set;
import org.banyan.ejb.markup.WikiNodes.PersonNamed;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Finds {@code @handle} where it can't be part of a mail or web address. */
final class MentionParser implements InlineContentParser {

  private static final int MAX_LENGTH = 60;
  private static final String JOINS_BEFORE = "/._-+=&?#%:@~\\";

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Stoppable.check();
    var scanner = state.scanner();
    if (joins(scanner.peekPreviousCodePoint())) {
      return ParsedInline.none();
    }
    scanner.next();
    var handle = handle(scanner);
    return handle.isEmpty() || scanner.peek() == '@' || scanner.peek() == '/'
        ? ParsedInline.none()
        : ParsedInline.of(new PersonNamed(handle.toLowerCase(Locale.ROOT)), scanner.position());
  }

  private static boolean joins(int before) {
    return Character.isLetterOrDigit(before) || before > 0 && JOINS_BEFORE.indexOf(before) >= 0;
  }

  /** Leaves the scanner behind the last letter or digit, so that a full stop ends a sentence. */
  private static String handle(Scanner scanner) {
    var handle = new StringBuilder();
    int sound = 0;
    var end = scanner.position();
    while (handle.length() < MAX_LENGTH && isPartOfHandle(scanner.peek())) {
      handle.append(scanner.peek());
      scanner.next();
      if (Character.isLetterOrDigit(handle.charAt(handle.length() - 1))) {
        sound = handle.length();
        end = scanner.position();
      }
    }
    scanner.setPosition(end);
    return handle.substring(0, sound);
  }

  private static boolean isPartOfHandle(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '-'
        || c == '_';
  }

  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('@');
    }

    @Override
    public InlineContentParser create() {
      return new MentionParser();
    }
  }
}
