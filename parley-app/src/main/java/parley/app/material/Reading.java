package parley.app.material;

import java.util.List;
import parley.reading.claim.Claim;
import parley.reading.report.Report;

/** A report and what was read from it, in text order. */
public record Reading(Report report, List<Claim> claims) {

  public Reading {
    claims = List.copyOf(claims);
  }
}
