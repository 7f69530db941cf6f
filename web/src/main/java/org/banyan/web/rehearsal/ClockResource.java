package org.banyan.web.rehearsal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.rehearsal.RehearsalTime;
import org.banyan.web.api.Administration;
import org.banyan.web.api.Described;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** The time of all nodes in a rehearsal. */
@Path("/test/clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClockResource {

  /** How many seconds the clock is ahead of the real one; negative for behind. */
  public record Shift(Integer offsetSeconds) {}

  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Inject RehearsalTime time;

  @Administration
  @Described(
      value = "Shift the time of all nodes; only where BANYAN_TEST_CLOCK is true.",
      needs = "offsetSeconds")
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public void shift(Shift given) {
    discretion.keepNothing();
    if (given.offsetSeconds() == null) {
      throw new Invalid("offsetSeconds", "required", "Say by how many seconds.");
    }
    time.shift(current.person(), given.offsetSeconds());
  }
}
