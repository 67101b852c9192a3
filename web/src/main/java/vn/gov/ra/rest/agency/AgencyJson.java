package vn.gov.ra.rest.agency;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.agency.NewAgency;

/** All that is known of one agency; lists carry {@link AgencyView}. */
public record AgencyJson(UUID id, String code, String name, String shortName, String kind, String level, String bloc, boolean legalPerson, UUID parentId,
        String parentCode, String province, String address, String phone, String officialEmail, LocalDate validFrom, LocalDate validTo, long version) {

    static AgencyJson of(AgencyView view, NewAgency details) {
        return new AgencyJson(view.id(), view.code(), view.name(), view.shortName(), view.kind(), view.level(), details.bloc(), view.legalPerson(), view.parentId(),
                details.parentCode(), view.province(), details.address(), details.phone(), view.officialEmail(), view.validFrom(), view.validTo(), view.version());
    }
}
