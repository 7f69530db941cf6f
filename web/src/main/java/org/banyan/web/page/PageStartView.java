package org.banyan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.axis.AxisReading;
import org.banyan.ejb.axis.AxisValueLine;
import org.banyan.ejb.page.PageCreating;
import org.banyan.ejb.page.PageReading;
import org.banyan.ejb.page.Saved;
import org.banyan.ejb.space.SpaceLine;
import org.banyan.ejb.space.SpaceReading;
import org.banyan.web.form.Said;
import org.banyan.web.language.CurrentLanguage;
import org.banyan.web.language.Texts;
import org.banyan.web.markup.SpokenMarkup;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;
import org.banyan.web.shared.Outage;
import org.banyan.web.space.Choice;

/** Starting a page. */
@Named("pageStartView")
@RequestScoped
public class PageStartView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private PageStartForm form;
  @Inject private PageCreating creating;
  @Inject private PageReading reading;
  @Inject private SpaceReading spaces;
  @Inject private AxisReading axes;
  @Inject private CurrentLanguage language;
  @Inject private SpokenMarkup markup;
  @Inject private Texts texts;
  @Inject private Said said;

  private List<Choice> offered;
  private String preview;

  public void show() {
    if (FacesContext.getCurrentInstance().isPostback()) {
      return;
    }
    if (!current.isSignedIn()) {
      throw new Unauthenticated();
    }
    form.setTitle(asked("title"));
    form.setParent(asked("parent"));
    form.setThemes(all("themes"));
    form.setRegions(all("regions"));
    form.setTargets(all("targets"));
    String space = asked("space");
    form.setSpace(space.isEmpty() ? nearest() : creating.requireCreating(space, current.reader()));
  }

  /** The space of the region or theme that the page is to stand under, if there is one. */
  private String nearest() {
    if (!isFiled()) {
      return "";
    }
    Set<String> keys = creating.offered(current.reader());
    return Stream.of(form.getRegions(), form.getThemes(), form.getTargets())
        .flatMap(List::stream)
        .filter(keys::contains)
        .findFirst()
        .orElse("");
  }

  /** Whether something was chosen along an axis; the form is then opened where it shows. */
  public boolean isFiled() {
    return !(form.getThemes().isEmpty()
        && form.getRegions().isEmpty()
        && form.getTargets().isEmpty());
  }

  private List<String> all(String parameter) {
    String[] given = request.getParameterValues(parameter);
    return given == null ? List.of() : List.of(given);
  }

  public void create() {
    if (form.getSpace().isBlank()) {
      throw new Invalid("space", "space-needed", texts.of("page.chooseSpace"));
    }
    Saved saved =
        creating.create(form.getSpace(), form.draft(), current.reader(), form.idempotencyKey());
    said.andShow("page.created", Answers.page(saved.location()));
  }

  public void preview() {
    preview = markup.html(reading.preview(form.getSpace(), form.getBody(), current.reader()));
  }

  private String asked(String parameter) {
    return Objects.requireNonNullElse(request.getParameter(parameter), "");
  }

  /** The spaces to choose from; where they cannot be looked up just now, the chosen one alone. */
  public List<Choice> getOffered() {
    if (offered == null) {
      try {
        offered = writable();
      } catch (RuntimeException e) {
        if (!Outage.isBehind(e)) {
          throw e;
        }
        offered = List.of(new Choice(asked("space"), asked("space")));
      }
    }
    return offered;
  }

  private List<Choice> writable() {
    if (!current.isSignedIn()) {
      return readable();
    }
    Set<String> keys = creating.offered(current.reader());
    return spaces.list(current.reader()).stream()
        .filter(space -> keys.contains(space.key()))
        .map(PageStartView::choice)
        .toList();
  }

  /** Whose sign-in ended while they wrote must find the space they chose when they go on. */
  private List<Choice> readable() {
    List<Choice> choices = new ArrayList<>();
    spaces.list(current.reader()).forEach(space -> choices.add(choice(space)));
    String chosen = asked("space");
    if (choices.stream().noneMatch(choice -> choice.value().equals(chosen))) {
      choices.add(new Choice(chosen, chosen));
    }
    return choices;
  }

  /** The values of an axis, by their names. */
  public List<AxisValueLine> values(String axis) {
    return axes.list(Axis.valueOf(axis)).stream()
        .sorted(Comparator.comparing(line -> line.name(language.getTag())))
        .toList();
  }

  private static Choice choice(SpaceLine space) {
    return new Choice(space.key(), space.title());
  }

  public List<PageKind> getKinds() {
    return List.of(PageKind.values());
  }

  public String getPreview() {
    return preview;
  }
}
