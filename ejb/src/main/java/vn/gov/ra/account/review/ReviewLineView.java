package vn.gov.ra.account.review;

import java.util.List;
import java.util.UUID;

/**
 * One account of a sheet, to read.
 *
 * @param roles held when the review began
 * @param answer null while none was given
 * @param settled what became of one that was to be ended; null before, and for all others
 */
public record ReviewLineView(UUID id, int seq, UUID userId, String username, String displayName, List<String> roles, AccountAnswer answer, String note, Settled settled, String settledNote) {

    public boolean toEnd() {
        return answer == AccountAnswer.END && settled == null;
    }
}
