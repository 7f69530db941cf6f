package org.banyan.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.exchange.JobDesk;
import org.banyan.ejb.exchange.JobView;
import org.banyan.ejb.remark.Remark;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.shared.Answers;
import org.banyan.web.space.SpaceAt;

/** One import: how far it is, what became of its pages and what there is to say about them. */
@Named("exchangeJobView")
@RequestScoped
public class ExchangeJobView {

  private static final int WHOLE = 100;

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private SpaceAt at;
  @Inject private JobDesk desk;
  @Inject private SpokenJob spoken;
  @Inject private Said said;

  private JobView job;

  void show() {
    getJob();
  }

  private JobView find() {
    JobView found = desk.show(request.getParameter("job"), current.reader());
    if (!found.space().equals(at.getKey())) {
      throw new NotFound();
    }
    return found;
  }

  /** Ends the import where it is. */
  public void cancel() {
    JobView found = find();
    desk.cancel(found.id(), current.reader());
    sayAndShow("exchange.cancelled", found);
  }

  /** Has the import go on where it was. */
  public void resume() {
    JobView found = find();
    desk.resume(found.id(), current.reader());
    sayAndShow("exchange.resumed", found);
  }

  private void sayAndShow(String words, JobView found) {
    said.andShow(words, Answers.path("s", at.getKey(), "import") + "?job=" + found.id());
  }

  /** Already when a form comes back: a button that is not there yet cannot have been pressed. */
  public JobView getJob() {
    if (job == null && request.getParameter("job") != null && current.isSignedIn()) {
      job = find();
    }
    return job;
  }

  /** How far it is, from 0 to 100. */
  public int getPercent() {
    boolean measured = job.total() != null && job.total() > 0;
    return measured ? job.done() * WHOLE / job.total() : job.state().ended() ? WHOLE : 0;
  }

  /** What there is to say, gravest first. */
  public Map<Remark.Group, List<ApiJob.ApiProblem>> getProblems() {
    return spoken.problems(job).stream()
        .collect(
            Collectors.groupingBy(
                problem -> Remark.Group.valueOf(problem.group()),
                () -> new EnumMap<>(Remark.Group.class),
                Collectors.toList()));
  }
}
