package org.banyan.ejb.leftover;

import java.util.Locale;
import org.banyan.ejb.markdown.CodeRanges;
import org.banyan.ejb.remark.Remark.Kind;
import org.banyan.ejb.remark.Remarks;

/**
 * Replaces Liquid tags (of Jekyll, Eleventy and others) by Markdown, or drops them with a remark.
 */
public final class Liquid {

  private static final int DEEPEST = 10;

  private final String where;
  private final Remarks remarks;

  public Liquid(String where, Remarks remarks) {
    this.where = where;
    this.remarks = remarks;
  }

  public String convert(String text) {
    return convert(text, 0);
  }

  private String convert(String text, int depth) {
    var code = CodeRanges.of(text);
    var result = new StringBuilder();
    int position = 0;
    while (position < text.length()) {
      int next = text.indexOf('{', position);
      if (next < 0) {
        break;
      }
      result.append(text, position, next);
      position = convertAt(text, next, depth, code.contains(next), result);
    }
    return result.append(text.substring(position)).toString();
  }

  private int convertAt(
      String text, int position, int depth, boolean inCode, StringBuilder result) {
    if (text.startsWith("{{", position)) {
      return convertValue(text, position, inCode, result);
    }
    var tag = LiquidTag.at(text, position);
    if (tag == null) {
      result.append('{');
      return position + 1;
    }
    return switch (tag.name()) {
      case "raw" -> keepRaw(text, tag, result);
      case "comment" -> dropLineOf(text, tag.closing(text).end(), result);
      case "alert" -> quote(text, tag, depth, result);
      case "highlight" -> fence(text, tag, result);
      default -> convertInline(text, tag, inCode, result);
    };
  }

  private int convertValue(String text, int position, boolean inCode, StringBuilder result) {
    int end = text.indexOf("}}", position);
    int line = text.indexOf('\n', position);
    if (end < 0 || line >= 0 && line < end) {
      result.append("{{");
      return position + 2;
    }
    // a literal such as {{ "{%x%}" }} may end in the brace that also begins the closing pair
    int close = text.startsWith("}}}", end) ? end + 3 : end + 2;
    var expression = text.substring(position + 2, close - 2).strip();
    var value = Shortcodes.valueOf(expression);
    if (value.isPresent() && (!inCode || Shortcodes.isLiteral(expression))) {
      result.append(value.get());
    } else if (inCode) {
      result.append(text, position, close);
    } else {
      remarks.add(Kind.LEFTOVER, where, "{{ " + expression + " }}");
    }
    return close;
  }

  private int keepRaw(String text, LiquidTag tag, StringBuilder result) {
    var end = tag.closing(text);
    result.append(text, tag.span().end(), end.start());
    return end.end();
  }

  private int quote(String text, LiquidTag tag, int depth, StringBuilder result) {
    var end = tag.closing(text);
    var raw = text.substring(tag.span().end(), end.start());
    var words = depth < DEEPEST ? convert(raw.stripTrailing(), depth + 1) : raw;
    var inner = words.stripIndent().strip();
    var heading = tag.word(0).isBlank() ? "" : "**" + tag.word(0) + "**\n\n";
    var indent = result.substring(result.lastIndexOf("\n") + 1);
    var lines = ("[!" + level(tag.word(1)) + "]\n" + heading + inner).split("\n", -1);
    var prefix = indent.isBlank() ? indent : "";
    for (int i = 0; i < lines.length; i++) {
      var begin = i == 0 ? "" : "\n" + prefix;
      result.append(begin).append(lines[i].isEmpty() ? ">" : "> " + lines[i]);
    }
    return end.end();
  }

  private static String level(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "warning" -> "WARNING";
      case "error", "emergency" -> "CAUTION";
      case "success" -> "TIP";
      default -> "NOTE";
    };
  }

  private int fence(String text, LiquidTag tag, StringBuilder result) {
    var end = tag.closing(text);
    var code = text.substring(tag.span().end(), end.start());
    result.append("```").append(tag.word(0)).append(code.startsWith("\n") ? "" : "\n").append(code);
    result.append(code.endsWith("\n") ? "```" : "\n```");
    return end.end();
  }

  private int convertInline(String text, LiquidTag tag, boolean inCode, StringBuilder result) {
    var markdown = Shortcodes.markdownFor(tag);
    if (inCode) {
      result.append(tag.span().of(text));
    } else if (markdown.isPresent()) {
      result.append(markdown.get());
    } else {
      remarks.add(Kind.LEFTOVER, where, "{% " + tag.name() + " " + tag.word(0) + " %}");
      return dropLineOf(text, tag.span().end(), result);
    }
    return tag.span().end();
  }

  /** A tag alone on its line leaves no empty line behind. */
  private static int dropLineOf(String text, int end, StringBuilder result) {
    boolean alone = result.substring(result.lastIndexOf("\n") + 1).isBlank();
    int line = end;
    while (line < text.length() && " \t".indexOf(text.charAt(line)) >= 0) {
      line++;
    }
    if (!alone || line < text.length() && text.charAt(line) != '\n') {
      return end;
    }
    result.setLength(result.lastIndexOf("\n") + 1);
    return Math.min(line + 1, text.length());
  }
}
