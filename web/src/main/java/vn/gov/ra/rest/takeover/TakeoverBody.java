package vn.gov.ra.rest.takeover;

import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.takeover.NewTakeover;

/**
 * A take-over as it is begun.
 *
 * @param sourceSystem what the old registers are called
 * @param asOf the day they speak of
 * @param expected how many there are by the old books; absent or null where nobody says
 */
public record TakeoverBody(String sourceSystem, String asOf, String note, Expected expected) {

    /** Amounts by the old books. */
    public record Expected(Integer agencies, Integer people, Integer certificates, Integer tokens) {
    }

    NewTakeover takeover() {
        Expected told = expected == null ? new Expected(null, null, null, null) : expected;
        return new NewTakeover(sourceSystem, Words.date(asOf, "/asOf"), note, told.agencies(), told.people(), told.certificates(), told.tokens());
    }
}
