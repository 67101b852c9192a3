package vn.gov.ra.subscriber;

import java.util.List;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.SharedError;

/** Which commands about a person are open to a reader. */
final class PersonOffers {

    private PersonOffers() {
    }

    /** {@code report-change} is answered by {@code POST personnel-events}, {@code evidence} by {@code GET evidence/persons}, {@code appoint} by {@code POST …/appointments}. */
    static List<Offered> of(Person person, Actor reader) {
        ErrorCode gone = person.wiped() ? SubscriberError.WIPED : null;
        return List.of(offer("reveal", person.nationalIdHash() == null ? SubscriberError.NO_NATIONAL_ID : null, person, reader.hasAny(Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER)),
                offer("appoint", gone, person, reader.hasAny(Role.OFFICER, Role.ADMIN)), offer("report-change", gone, person, reader.hasAny(Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER)),
                offer("evidence", null, person, reader.hasAny(Role.OFFICER, Role.OFFICE_SIGNER)));
    }

    private static Offered offer(String action, ErrorCode against, Person person, boolean may) {
        if (!may) {
            return new Offered(action, false, SharedError.FORBIDDEN.code(), List.of());
        }
        return new Offered(action, against == null, against == null ? null : against.code(), against == null ? List.of() : List.of(person.fullName()));
    }
}
