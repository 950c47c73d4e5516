package parley.reading.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import parley.reading.claim.Claim;
import parley.reading.claim.Evidence;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.review.Reviewed;

/**
 * One report as drafting sees it: the claims, and the text their spans count in.
 *
 * @param source the claim of kind report among {@code claims}
 */
public record ReportClaims(Source source, String text, List<Claim> claims) {

  public ReportClaims {
    claims = List.copyOf(claims);
  }

  /** The day it was published, or the far future where it does not say. */
  public LocalDate day() {
    return Objects.requireNonNullElse(source.published(), LocalDate.MAX);
  }

  /**
   * The claims of one report, with the claim of kind report picked out.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ReportClaims of(String text, List<? extends Claim> claims) {
    Source source =
        claims.stream()
            .filter(Source.class::isInstance)
            .map(Source.class::cast)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("the claims hold no report claim"));
    return new ReportClaims(source, text, List.copyOf(claims));
  }

  /** The claims of one kind, in order. */
  public <C extends Claim> List<C> list(Class<C> kind) {
    return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public String id() {
    return source.report();
  }

  /** Whether a stretch is the words of a claim that a person has edited. */
  boolean judged(Span span) {
    return claims.stream()
        .filter(c -> c.rule().equals(Reviewed.PERSON))
        .map(Evidence::of)
        .anyMatch(spans ->
            spans.contains(span)
                || spans.stream().reduce(Span::cover).filter(span::equals).isPresent());
  }

  /** The words of a stretch. */
  public String words(Span span) {
    return span.of(text);
  }
}
