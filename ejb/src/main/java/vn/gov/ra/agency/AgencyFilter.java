package vn.gov.ra.agency;

import java.util.UUID;

/**
 * What a list of agencies shows; null parts do not narrow it.
 *
 * @param q words, with or without diacritics
 * @param withEnded also agencies that exist no more
 */
public record AgencyFilter(String q, String level, String kind, UUID parentId, boolean withEnded) {

    public static AgencyFilter words(String q) {
        return new AgencyFilter(q, null, null, null, false);
    }
}
