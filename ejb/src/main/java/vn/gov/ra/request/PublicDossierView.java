package vn.gov.ra.request;

import java.time.LocalDate;
import java.util.List;

/**
 * A dossier as anybody may see it who knows its number and four digits: only the lines of the person with those digits.
 *
 * @param agencyName the agency that asks
 * @param receivedOn day its head signed
 */
public record PublicDossierView(String code, String agencyName, LocalDate receivedOn, List<PublicLineView> lines) {

    public PublicDossierView {
        lines = List.copyOf(lines);
    }
}
