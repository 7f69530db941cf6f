package org.banyan.web.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.banyan.ejb.browse.Side;
import org.banyan.ejb.browse.SideCount;
import org.banyan.web.language.CurrentLanguage;
import org.banyan.web.language.Texts;

/** What values of sides are called in the reader's language, and their order by it. */
@RequestScoped
public class SideNames {

  @Inject private CurrentLanguage language;
  @Inject private Texts texts;

  String of(Side side, SideCount count) {
    return side == Side.KIND ? of(side, count.value()) : count.name(language.getTag());
  }

  String of(Side side, String value) {
    return switch (side) {
      case KIND -> texts.word("page.kind", value);
      case LABEL -> "# " + value;
      default -> value;
    };
  }

  List<SideCount> sorted(List<SideCount> counts) {
    return counts.stream().sorted(byName()).toList();
  }

  List<SideCount> mostFirst(List<SideCount> counts) {
    return counts.stream()
        .sorted(Comparator.comparingLong(SideCount::pages).reversed().thenComparing(byName()))
        .toList();
  }

  private Comparator<SideCount> byName() {
    Collator collator = Collator.getInstance(language.getLocale());
    return Comparator.comparing(count -> count.name(language.getTag()), collator);
  }
}
