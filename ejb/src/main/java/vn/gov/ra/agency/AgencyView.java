package vn.gov.ra.agency;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An agency, to read.
 *
 * @param code present identifier code (mã định danh)
 * @param kind word of the province's own list, such as {@code SO}, {@code UBND_XA}
 * @param level {@code PROVINCE DISTRICT COMMUNE UNIT}
 * @param legalPerson has a seal of its own and may sign requests
 * @param validTo exclusive; null while it exists
 */
public record AgencyView(UUID id, String code, String name, String shortName, String kind, String level, UUID parentId, String province,
        boolean legalPerson, String officialEmail, LocalDate validFrom, LocalDate validTo, long version) {

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
