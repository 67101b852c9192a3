package vn.gov.ra.rest.agency;

import vn.gov.ra.agency.NewAgency;

/**
 * An agency as it is sent. A correction leaves what it does not name.
 *
 * @param level {@code PROVINCE DISTRICT COMMUNE UNIT}
 * @param bloc {@code GOVERNMENT PARTY MASS_ORGANISATION}; government where nothing is said
 * @param legalPerson has a seal of its own; true where nothing is said
 * @param parentCode present code of the agency above
 * @param validFrom {@code yyyy-MM-dd}, only for a new one; today where nothing is said
 */
public record AgencyBody(String code, String name, String shortName, String kind, String level, String bloc, Boolean legalPerson, String parentCode,
        String province, String address, String phone, String officialEmail, String validFrom) {

    NewAgency whole() {
        return new NewAgency(code, name, shortName, kind, level, bloc, legalPerson == null || legalPerson, parentCode, province, address, phone, officialEmail);
    }

    NewAgency over(NewAgency present) {
        return new NewAgency(present.code(), present.name(), or(shortName, present.shortName()), or(kind, present.kind()), or(level, present.level()),
                or(bloc, present.bloc()), legalPerson == null ? present.legalPerson() : legalPerson, or(parentCode, present.parentCode()),
                or(province, present.province()), or(address, present.address()), or(phone, present.phone()), or(officialEmail, present.officialEmail()));
    }

    private static String or(String sent, String present) {
        return sent == null ? present : sent;
    }
}
