package vn.gov.ra.search;

import java.util.UUID;
import vn.gov.ra.shared.Cursor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/**
 * Where a page of what was found begins: after this row.
 *
 * @param fit {@link Fit} as a number
 * @param sort as {@code search_entry} orders it
 */
record SearchPlace(int fit, int rank, String sort, UUID id) {

    private static final int HEAD = 2;

    String text() {
        return new Cursor("" + fit + rank + sort, id).text();
    }

    /** @throws DomainException {@link SharedError#INVALID_INPUT} for a text we did not make */
    static SearchPlace parse(String text) {
        Cursor cursor = Cursor.parse(text);
        String value = cursor.value();
        if (value.length() < HEAD || !value.substring(0, HEAD).matches("[0-3][1-8]") || value.indexOf('\0') >= 0) {
            throw new DomainException(SharedError.INVALID_INPUT, "cursor");
        }
        return new SearchPlace(value.charAt(0) - '0', value.charAt(1) - '0', value.substring(HEAD), cursor.id());
    }

    /** Whether that part of the order lies wholly before this place. */
    boolean past(int otherFit, int otherRank) {
        return otherFit < fit || otherFit == fit && otherRank < rank;
    }

    /** Whether this place lies before that part of the order. */
    boolean past(SearchSql.Part part) {
        return fit < part.fit() || fit == part.fit() && rank < part.rank();
    }

    boolean within(int otherFit, int otherRank) {
        return otherFit == fit && otherRank == rank;
    }
}
