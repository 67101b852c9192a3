package vn.gov.ra.regulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.shared.VietnameseText;

/**
 * One cell of the matrix of who may have a certificate: kind of agency by title.
 *
 * @param agencyKind word of the province's own list; {@code *} for any
 * @param title words that stand in the position; {@code *} for any
 * @param validTo exclusive; null while it is in force
 */
public record Entitlement(UUID id, String edition, String agencyKind, String title, boolean entitled, String reference, LocalDate validFrom, LocalDate validTo,
        long version) {

    public static final String ANY = "*";

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    boolean fits(String kind, String position) {
        return (agencyKind.equals(ANY) || agencyKind.equals(kind))
                && (title.equals(ANY) || (" " + VietnameseText.fold(position) + " ").contains(" " + VietnameseText.fold(title) + " "));
    }

    /** How exactly the row names somebody: the title before the kind of agency, longer titles before shorter ones. */
    private int weight() {
        return (title.equals(ANY) ? 0 : 2 * title.length()) + (agencyKind.equals(ANY) ? 0 : 1);
    }

    /** The row that fits best decides; where none fits, nobody is entitled. */
    static boolean decide(List<Entitlement> rows, String kind, String position) {
        String written = position == null ? "" : position;
        return rows.stream().filter(row -> row.fits(kind, written)).max(Comparator.comparingInt(Entitlement::weight)).map(Entitlement::entitled).orElse(false);
    }
}
