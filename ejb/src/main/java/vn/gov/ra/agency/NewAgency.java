package vn.gov.ra.agency;

import vn.gov.ra.shared.VietnameseText;

/**
 * An agency as it is entered or imported; texts are cleaned here.
 *
 * @param parentCode present code of the agency above; null for none
 * @param level {@code PROVINCE DISTRICT COMMUNE UNIT}
 * @param bloc {@code GOVERNMENT PARTY MASS_ORGANISATION}; government where nothing is said
 */
public record NewAgency(String code, String name, String shortName, String kind, String level, String bloc, boolean legalPerson, String parentCode,
        String province, String address, String phone, String officialEmail) {

    public NewAgency {
        code = AgencyCodes.clean(code);
        name = VietnameseText.cleanToNull(name);
        shortName = VietnameseText.cleanToNull(shortName);
        kind = VietnameseText.cleanToNull(kind);
        level = VietnameseText.cleanToNull(level);
        bloc = VietnameseText.cleanToNull(bloc) == null ? "GOVERNMENT" : VietnameseText.clean(bloc);
        parentCode = AgencyCodes.clean(parentCode);
        province = VietnameseText.cleanToNull(province);
        address = VietnameseText.cleanToNull(address);
        phone = VietnameseText.cleanToNull(phone);
        officialEmail = VietnameseText.cleanToNull(officialEmail);
    }
}
