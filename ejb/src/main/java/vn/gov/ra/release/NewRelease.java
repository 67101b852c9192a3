package vn.gov.ra.release;

import java.time.LocalDate;
import java.util.List;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.VietnameseText;

/**
 * Who is to have our register, and why.
 *
 * @param recipient the office, at most 300 characters
 * @param letterNo number of its letter, at most 50
 * @param letterDate not to come
 * @param reason at most 1 000 characters
 */
public record NewRelease(String recipient, String letterNo, LocalDate letterDate, String reason) {

    static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_NAME = 300;

    /** Tidied. @throws DomainException {@link SharedError#REQUIRED}, {@link SharedError#TOO_LONG}, {@link ReleaseError#LETTER_TO_COME} */
    NewRelease checked(LocalDate today) {
        NewRelease clean = new NewRelease(text("recipient", recipient, LONGEST_NAME), text("letterNo", letterNo, LONGEST_NUMBER), letterDate, text("reason", reason, LONGEST_TEXT));
        if (letterDate == null) {
            throw wrong("letterDate", SharedError.REQUIRED);
        }
        if (letterDate.isAfter(today)) {
            throw new DomainException(ReleaseError.LETTER_TO_COME, List.of(new FieldError("/letterDate", ReleaseError.LETTER_TO_COME)));
        }
        return clean;
    }

    /** @throws DomainException {@link SharedError#REQUIRED}, {@link SharedError#TOO_LONG} */
    static String text(String field, String given, int longest) {
        String clean = VietnameseText.clean(given);
        if (clean == null || clean.isEmpty()) {
            throw wrong(field, SharedError.REQUIRED);
        }
        if (clean.length() > longest) {
            throw wrong(field, SharedError.TOO_LONG, longest);
        }
        return clean;
    }

    private static DomainException wrong(String field, SharedError error, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = "release.field." + field;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new DomainException(error, List.of(new FieldError("/" + field, error, arguments)), arguments);
    }
}
