package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.banyan.ejb.exchange.JobDesk;
import org.banyan.ejb.exchange.JobListing;
import org.banyan.ejb.exchange.JobSummary;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;

/** The long jobs of everybody; those that go on can be stopped. */
@Named("adminJobsView")
@RequestScoped
public class AdminJobsView {

  private static final int MANY = 100;

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private JobListing listing;
  @Inject private JobDesk desk;
  @Inject private Said said;

  private List<JobSummary> jobs;

  public void show() {
    getJobs();
  }

  /** Stops the jobs that were ticked. */
  public void stop() {
    String[] ticked = request.getParameterValues("job");
    for (String id : ticked == null ? new String[0] : ticked) {
      desk.cancel(id, current.reader());
    }
    said.andShow("admin.jobStopped", "/admin/jobs");
  }

  /** Read early where the form that comes back asks whether there was one. */
  public List<JobSummary> getJobs() {
    if (jobs == null) {
      jobs = listing.latest(MANY, current.reader());
    }
    return jobs;
  }

  /** Whether there is anything to stop. */
  public boolean isAnyOpen() {
    return getJobs().stream().anyMatch(job -> !job.state().ended());
  }
}
