package vn.gov.ra.personnel;

import java.time.LocalDate;
import vn.gov.ra.request.SignMethod;
import vn.gov.ra.shared.VietnameseText;

/**
 * The one letter of a change, signed by the head.
 *
 * @param content the signed PDF, or the scan of the letter signed by hand
 */
public record LetterSigned(String number, LocalDate date, SignMethod method, String fileName, byte[] content) {

    public LetterSigned {
        number = VietnameseText.cleanToNull(number);
    }

    boolean complete() {
        return number != null && date != null && method != null && content != null && content.length > 0;
    }
}
