package vn.gov.ra.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.NationalId;

/** The values of a line as they came, brought into the one way they are kept. Nothing is refused for being wrong or missing; that comes with the signature. */
final class FieldValues {

    /** Longer than any field of a form; what is longer is not a value but an accident. */
    private static final int LONGEST = 2000;
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})");

    private FieldValues() {
    }

    /**
     * NFC, single blanks, dates as {@code yyyy-MM-dd} where they can be read; empty values left out; in the order of the form.
     *
     * @throws DomainException naming each field that the form does not have or that is far too long
     */
    static Map<String, String> cleaned(FormDefinition form, Map<String, String> typed, String pointer) {
        List<FieldError> wrong = new ArrayList<>();
        typed.forEach((key, value) -> {
            if (form.field(key).isEmpty()) {
                wrong.add(new FieldError(pointer + "/" + key, RequestError.UNKNOWN_FIELD, key, form.form()));
            } else if (value != null && value.length() > longest(form, key)) {
                wrong.add(new FieldError(pointer + "/" + key, RequestError.TOO_LONG, longest(form, key)));
            }
        });
        if (!wrong.isEmpty()) {
            throw new DomainException(SharedError.INVALID_INPUT, wrong, wrong.get(0).pointer());
        }
        Map<String, String> kept = new LinkedHashMap<>();
        for (FormField field : form.all()) {
            String clean = clean(field, typed.get(field.key()));
            if (clean != null) {
                kept.put(field.key(), clean);
            }
        }
        return kept;
    }

    /** A PKCS#10 is longer than anything that people type. */
    private static int longest(FormDefinition form, String key) {
        return Math.max(LONGEST, form.field(key).map(FormField::maxLength).orElse(0));
    }

    private static String clean(FormField field, String typed) {
        if (field.type().equals("CSR")) {
            return typed == null || typed.isBlank() ? null : typed.strip();   // its lines are part of it
        }
        String text = VietnameseText.cleanToNull(typed);
        if (text == null) {
            return null;
        }
        return switch (field.type()) {
            case "DATE" -> date(text).map(LocalDate::toString).orElse(text);
            case "NATIONAL_ID" -> NationalId.clean(text);
            default -> text;
        };
    }

    /** ISO, or day first as people here write it; never month first. */
    static Optional<LocalDate> date(String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            Matcher dayFirst = DAY_FIRST.matcher(text);
            return Optional.of(dayFirst.matches()
                    ? LocalDate.of(Integer.parseInt(dayFirst.group(3)), Integer.parseInt(dayFirst.group(2)), Integer.parseInt(dayFirst.group(1)))
                    : LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
