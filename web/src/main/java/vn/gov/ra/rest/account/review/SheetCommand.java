package vn.gov.ra.rest.account.review;

import java.util.List;
import vn.gov.ra.account.review.AccountAnswer;
import vn.gov.ra.account.review.Attested;
import vn.gov.ra.rest.dossier.Words;

/**
 * Body of a command on a sheet.
 *
 * @param lines for {@code confirm}: what is said of each account
 * @param lineId for {@code settle}: the account that was to be ended
 * @param end for {@code settle}: ended now; else it is kept
 * @param note for {@code settle}: why it is kept
 */
public record SheetCommand(List<Line> lines, String lineId, Boolean end, String note) {

    /** @param answer {@code STILL_RIGHT END} @param note why it is to be ended */
    public record Line(String lineId, String answer, String note) {
    }

    List<Attested> said() {
        return lines == null ? List.of() : lines.stream().map(one -> new Attested(Words.uuid(one.lineId(), "/lines"), Words.word(AccountAnswer.class, one.answer(), "/lines"), one.note())).toList();
    }
}
