package vn.gov.ra.document.render.letter;

import java.util.List;
import java.util.Locale;

/**
 * Who issues a document.
 *
 * @param parentAgency the superior body (cơ quan chủ quản), null where there is none
 * @param agency the issuing body; both are printed in capitals
 * @param place the place named before the date
 */
public record Issuer(String parentAgency, String agency, String place) {

    private static final int WIDEST = 21;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    List<String> parentInCapitals() {
        return parentAgency == null ? List.of() : Lines.balanced(parentAgency.toUpperCase(VIETNAMESE), WIDEST);
    }

    List<String> inCapitals() {
        return Lines.balanced(agency.toUpperCase(VIETNAMESE), WIDEST);
    }
}
