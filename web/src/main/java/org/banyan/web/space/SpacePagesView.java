package org.banyan.web.space;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.banyan.ejb.browse.SpaceIndex;
import org.banyan.ejb.shared.Stretch;
import org.banyan.web.api.Query;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;

/** Every page of a space, as a tree or from A to Z, a screenful at a time. */
@Named("spacePagesView")
@RequestScoped
public class SpacePagesView {

  private static final int SCREENFUL = 200;
  private static final int DEEPEST = 4;

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private SpaceAt at;
  @Inject private SpaceIndex index;

  private int from;
  private SpaceIndex.Tree tree;
  private SpaceIndex.Letters letters;

  public void show() {
    if (!at.find()) {
      return;
    }
    Integer asked = Query.number("from", request.getParameter("from"));
    from = asked == null ? 0 : Math.max(0, asked);
    String space = at.getSpace().key();
    if (isByLetter()) {
      String letter = Query.text(request.getParameter("letter"));
      letters = index.letters(space, letter, from, SCREENFUL, current.reader());
    } else {
      tree = index.tree(space, from, SCREENFUL, current.reader());
    }
  }

  public boolean isByLetter() {
    return "letters".equals(request.getParameter("order"));
  }

  public long getTotal() {
    return isByLetter() ? letters.total() : tree.total();
  }

  public List<SpaceIndex.Twig> getTwigs() {
    return stretch().items();
  }

  /** How deep a page is drawn; the way it stands below others matters, not the exact depth. */
  public int level(SpaceIndex.Twig twig) {
    return Math.min(twig.level(), DEEPEST);
  }

  /** Letters to choose from; none in a tree. */
  public List<SpaceIndex.Letter> getLetters() {
    return letters == null ? List.of() : letters.letters();
  }

  public String getLetter() {
    return letters.letter();
  }

  private Stretch<SpaceIndex.Twig> stretch() {
    return isByLetter() ? letters.pages() : tree.twigs();
  }

  /** Where to go on; null at the end. */
  public String getNext() {
    return stretch().next() == null ? null : again() + "from=" + stretch().next();
  }

  /** Where to go back; null at the beginning. */
  public String getBefore() {
    return from == 0 ? null : again() + "from=" + Math.max(0, from - SCREENFUL);
  }

  private String again() {
    if (!isByLetter()) {
      return "?";
    }
    String letter = letters.letter();
    return "?order=letters&" + (letter == null ? "" : "letter=" + Answers.encode(letter) + "&");
  }
}
