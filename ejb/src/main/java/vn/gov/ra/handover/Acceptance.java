package vn.gov.ra.handover;

import java.util.List;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.VietnameseText;

/**
 * What an agency's clerk says when devices are handed over.
 *
 * @param answers the word on single devices; those that are not named are accepted
 * @param mandate number and date of the letter of introduction or the authorisation that was shown; null where none was needed
 */
public record Acceptance(List<LineAnswer> answers, String mandate) {

    /** Of the number and date of a letter, characters. */
    public static final int LONGEST_MANDATE = 200;
    private static final int SHOWN = 40;

    public Acceptance {
        answers = List.copyOf(answers);
        mandate = VietnameseText.cleanToNull(mandate);
        if (mandate != null && mandate.length() > LONGEST_MANDATE) {
            throw new DomainException(SharedError.TOO_LONG, mandate.substring(0, SHOWN) + "…");
        }
    }

    /** Everything is accepted. */
    public static Acceptance ofAll() {
        return new Acceptance(List.of(), null);
    }
}
