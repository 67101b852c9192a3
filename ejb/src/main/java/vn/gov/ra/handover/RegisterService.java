package vn.gov.ra.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.VietnameseText;

/** The handover register (sổ bàn giao) as a whole: printed by year, corrected by further rows only. */
@Stateless
public class RegisterService {

    private static final int PAGE = 500;
    private static final int LONGEST_REASON = 500;

    @Inject
    private HandoverRegister register;
    @Inject
    private RegisterFiles files;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Every row of the year, also of one without rows. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER})
    public FileContent file(int year, RegisterFormat format) {
        List<RegisterEntryView> rows = new ArrayList<>();
        for (List<RegisterEntryView> page = register.page(year, 0, PAGE); !page.isEmpty(); page = register.page(year, rows.get(rows.size() - 1).number(), PAGE)) {
            rows.addAll(page);
        }
        FileContent file = files.of(year, rows, format);
        audit.record("register.file", "register", String.valueOf(year), null, Map.of("format", format, "rows", rows.size()));
        return file;
    }

    /** Takes a row back by a further row of this year; both stay to be read. */
    @RolesAllowed(Role.STOREKEEPER)
    public RegisterEntryView reverse(int year, int number, String reason) {
        String why = VietnameseText.cleanToNull(reason);
        if (why == null || why.length() > LONGEST_REASON) {
            throw new DomainException(HandoverError.REASON_NEEDED);
        }
        RegisterEntryView made = register.reverse(year, number, why, clock.instant());
        audit.record("register.reverse", "register", made.number() + "/" + made.year(), made.values().get("minutes"), Map.of("reverses", made.reverses(), "reason", why));
        return made;
    }
}
