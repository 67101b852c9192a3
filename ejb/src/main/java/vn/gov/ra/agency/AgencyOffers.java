package vn.gov.ra.agency;

import java.util.List;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.SharedError;

/** Which commands on an agency are open to a reader. */
final class AgencyOffers {

    private AgencyOffers() {
    }

    /** {@code describe} is answered by {@code PATCH}, {@code evidence} by {@code GET evidence/agencies}. @param ended it exists no more today */
    static List<Offered> of(Agency agency, boolean ended, Actor reader) {
        boolean keeps = reader.has(Role.ADMIN);
        return List.of(offer("describe", agency, ended, keeps), offer("rename", agency, ended, keeps), offer("end", agency, ended, keeps),
                offer("evidence", agency, false, reader.hasAny(Role.OFFICER, Role.OFFICE_SIGNER)));
    }

    private static Offered offer(String action, Agency agency, boolean ended, boolean may) {
        if (!may) {
            return new Offered(action, false, SharedError.FORBIDDEN.code(), List.of());
        }
        return new Offered(action, !ended, ended ? AgencyError.ENDED.code() : null, ended ? List.of(agency.name()) : List.of());
    }
}
