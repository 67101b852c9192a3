package vn.gov.ra.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.security.Role;

/** Lines that come to nothing: taken back by the agency, or ended as made in error by two persons of the office. */
@Stateless
public class WithdrawalService {

    @Inject
    private LineDesk desk;
    @Inject
    private RequestLines lines;

    /** While nobody has claimed the line the agency just takes it back. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER})
    public LineView withdraw(UUID id, long seenVersion, String comment) {
        desk.open(id, seenVersion, LineStep.WITHDRAW);
        return lines.take(id, LineStep.WITHDRAW, LineDesk.text(comment));
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER})
    public LineView askWithdraw(UUID id, long seenVersion, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.ASK_WITHDRAW);
        lines.flag(id, LineGuards.WITHDRAW_ASKED, true);
        return lines.take(id, LineStep.ASK_WITHDRAW, LineDesk.required(comment, line));
    }

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public LineView grantWithdraw(UUID id, long seenVersion, String comment) {
        desk.open(id, seenVersion, LineStep.GRANT_WITHDRAW);
        lines.flag(id, LineGuards.WITHDRAW_ASKED, false);
        return lines.take(id, LineStep.GRANT_WITHDRAW, LineDesk.text(comment));
    }

    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public LineView denyWithdraw(UUID id, long seenVersion, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.DENY_WITHDRAW);
        lines.flag(id, LineGuards.WITHDRAW_ASKED, false);
        return lines.take(id, LineStep.DENY_WITHDRAW, LineDesk.required(comment, line));
    }

    /** The first of two persons. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public LineView askVoid(UUID id, long seenVersion, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.ASK_VOID);
        lines.flag(id, LineGuards.VOID_ASKED, true);
        return lines.take(id, LineStep.ASK_VOID, LineDesk.required(comment, line));
    }

    /** The second one. */
    @RolesAllowed(Role.OFFICE_SIGNER)
    public LineView makeVoid(UUID id, long seenVersion, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.VOID);
        lines.flag(id, LineGuards.VOID_ASKED, false);
        return lines.take(id, LineStep.VOID, LineDesk.required(comment, line));
    }
}
