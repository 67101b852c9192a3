package vn.gov.ra.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.gov.ra.regulation.FormDefinition;

/** The rules of a line without the registers, for tests of other rooms. */
public final class LineRules {

    private LineRules() {
    }

    public static Map<String, String> cleaned(FormDefinition form, Map<String, String> values) {
        return FieldValues.cleaned(form, values, "");
    }

    public static LineValidation.Judged judged(FormDefinition form, Map<String, String> values, LocalDate today) {
        FieldChecks checks = new FieldChecks(new OfficialEmail(List.of("daknong.gov.vn")), today);
        return new LineValidation.Judged(checks.faults(form, values, ""), checks.doubts(form, values, ""), null);
    }
}
