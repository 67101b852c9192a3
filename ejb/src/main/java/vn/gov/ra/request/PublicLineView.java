package vn.gov.ra.request;

import java.time.LocalDate;
import java.util.List;

/**
 * A line as anybody may see it who knows its number and four digits.
 *
 * @param initials of the person it is about, such as {@code N. H. A.}
 * @param nationalStatus state 1 to 10 of the national portal
 * @param dueOn last day of the office's term
 */
public record PublicLineView(RequestAction action, String initials, LineState state, Integer nationalStatus, LocalDate dueOn, List<PublicStep.Told> steps) {

    public PublicLineView {
        steps = List.copyOf(steps);
    }
}
