package vn.gov.ra.request;

import java.util.Set;
import java.util.UUID;

/**
 * Which dossiers to list; null or empty means all.
 *
 * @param q free text: code, letter number, names on its lines
 * @param personId whom one of its lines is about; null: anybody
 * @param cursor of the page before; null for the first
 */
public record DossierFilter(Set<DossierState> states, UUID agencyId, String form, String q, UUID personId, Integer limit, String cursor) {

    public DossierFilter {
        states = states == null ? Set.of() : Set.copyOf(states);
    }

    public static DossierFilter all() {
        return new DossierFilter(Set.of(), null, null, null, null, null, null);
    }
}
