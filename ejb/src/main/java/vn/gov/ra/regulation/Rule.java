package vn.gov.ra.regulation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A rule of requests as it stands in an edition for some time.
 *
 * @param code code of what it finds, {@code RA-REQ-…}: its words are those of the finding
 * @param value days or number of times; null where the rule has none
 * @param overridable an ERROR that the agency may override with a reason, which the office then has to look at
 * @param fixed the data could not stand without it, so it stays an ERROR
 * @param evidence what is only {@link Evidence#REMEMBERED} may warn and never blocks
 * @param validTo exclusive; null while it is in force
 */
public record Rule(UUID id, String edition, String code, RuleSeverity severity, String value, boolean overridable, boolean fixed, Evidence evidence,
        String reference, LocalDate validFrom, LocalDate validTo, long version) {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
