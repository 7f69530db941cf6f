package org.banyan.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.exchange.ImportDraft;
import org.banyan.ejb.exchange.ImportStore;
import org.banyan.ejb.exchange.Importing;
import org.banyan.ejb.exchange.JobView;
import org.banyan.ejb.exchange.Received;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;
import org.banyan.web.space.SpaceAt;

/** Bringing an archive into a space, and the imports one began there. */
@Named("exchangeImportView")
@RequestScoped
public class ExchangeImportView {

  private static final int BUFFER = 65_536;

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private SpaceAt at;
  @Inject private ImportForm form;
  @Inject private ExchangeJobView job;
  @Inject private Importing importing;
  @Inject private ImportStore store;
  @Inject private Said said;

  private List<JobView> recent = List.of();

  /** A form that comes back late, signed out, is shown again as it was filled in. */
  public void show() {
    boolean late = FacesContext.getCurrentInstance().isPostback() && !current.isSignedIn();
    if (at.find() && !late) {
      recent = importing.recent(at.getKey(), current.reader());
      job.show();
    }
  }

  /** Takes the archive in and shows the import that was begun. */
  public void begin() throws IOException, ServletException {
    importing.requireImporting(at.getKey(), current.reader());
    Part part = request.getPart("file");
    if (part == null || part.getSize() == 0) {
      throw new Invalid("file", "required", "This is needed.");
    }
    var draft = new ImportDraft(part.getSubmittedFileName(), form.settings());
    try (var received = store.receive()) {
      copy(part, received);
      var id =
          importing.begin(at.getKey(), draft, received, current.reader(), form.idempotencyKey());
      said.andShow("exchange.begun", Answers.path("s", at.getKey(), "import") + "?job=" + id);
    }
  }

  private static void copy(Part part, Received received) throws IOException {
    try (var in = part.getInputStream()) {
      var buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        received.accept(ByteBuffer.wrap(buffer, 0, read));
      }
    }
  }

  public List<JobView> getRecent() {
    return recent;
  }
}
