package vn.gov.ra.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;

/** Faults of what an administrator enters, all told at once. */
class TextChecks {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{1,19}");
    private final List<FieldError> wrong = new ArrayList<>();

    TextChecks text(String field, String value, int most) {
        if (value == null) {
            wrong.add(new FieldError("/" + field, TrainingError.REQUIRED, "training.field." + field));
        } else if (value.length() > most) {
            wrong.add(new FieldError("/" + field, SharedError.TOO_LONG, "training.field." + field, most));
        }
        return this;
    }

    TextChecks code(String field, String value, boolean taken) {
        if (value == null || !CODE.matcher(value).matches()) {
            wrong.add(new FieldError("/" + field, TrainingError.BAD_CODE, value == null ? "" : value));
        } else if (taken) {
            wrong.add(new FieldError("/" + field, TrainingError.CODE_TAKEN, value));
        }
        return this;
    }

    /** What counted is kept as it was. */
    TextChecks from(LocalDate day, LocalDate today) {
        if (day == null) {
            wrong.add(new FieldError("/validFrom", TrainingError.REQUIRED, "training.field.validFrom"));
        } else if (day.isBefore(today)) {
            wrong.add(new FieldError("/validFrom", TrainingError.PASSED, day));
        }
        return this;
    }

    TextChecks holds(String field, String value, String needed) {
        if (value != null && !value.contains(needed)) {
            wrong.add(new FieldError("/" + field, TrainingError.PLACE_MISSING, needed));
        }
        return this;
    }

    TextChecks unless(boolean fine, String field, TrainingError error, Object... arguments) {
        if (!fine) {
            wrong.add(new FieldError("/" + field, error, arguments));
        }
        return this;
    }

    /** @throws DomainException where anything was wrong */
    void refuse() {
        if (!wrong.isEmpty()) {
            throw new DomainException(SharedError.INVALID_INPUT, wrong, wrong.get(0).pointer());
        }
    }
}
