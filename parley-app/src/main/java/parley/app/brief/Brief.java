package parley.app.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.app.findings.ChangesFindings;
import parley.app.findings.Verdicts;

/**
 * What a person is told about one negotiation.
 *
 * @param title of the talks or of the only report
 * @param asOf the day of the latest report, where any is known
 * @param reports what was read, oldest first
 * @param sections the chapters in the order to be read
 * @param findings what was computed, as fields; absent without an analysis
 * @param changes what changed with the reports of the latest day and what contradicts what, as
 *     {@code changes --json} tells it; absent for a single report and without an analysis
 * @param pictures drawings (SVG) by the id of the section they belong to; not part of the JSON
 */
public record Brief(
    String title,
    @Nullable LocalDate asOf,
    List<Document> reports,
    List<Section> sections,
    @Nullable Verdicts findings,
    ChangesFindings.@Nullable Root changes,
    @JsonIgnore Map<String, List<String>> pictures) {

  public Brief {
    reports = List.copyOf(reports);
    sections = List.copyOf(sections);
    pictures = Map.copyOf(pictures);
  }

  /**
   * The chapter of that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Section getSection(String id) {
    return sections.stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no section " + id));
  }
}
