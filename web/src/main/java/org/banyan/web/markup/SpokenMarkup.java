package org.banyan.web.markup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banyan.ejb.page.LinkedMarkup;
import org.banyan.web.language.Texts;

/** Writes rendered texts out for this reader. */
@Named("markup")
@RequestScoped
public class SpokenMarkup {

  @Inject private Texts texts;

  /** Safe HTML: the views write it as it is. */
  public String html(LinkedMarkup text) {
    return text.html(word -> texts.of("markup." + word.key()));
  }
}
