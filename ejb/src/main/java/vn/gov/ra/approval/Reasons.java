package vn.gov.ra.approval;

import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.request.LineView;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.VietnameseText;

/** Reasons by code; what stands in no catalogue is a comment, not a reason. */
final class Reasons {

    private Reasons() {
    }

    static String required(Regulation regulation, String kind, String given, LineView line) {
        String code = VietnameseText.cleanToNull(given);
        if (code == null) {
            throw new DomainException(ApprovalError.REASON_REQUIRED, LineGuards.shown(line));
        }
        return regulation.reason(code).filter(reason -> reason.kind().equals(kind)).map(Reason::code)
                .orElseThrow(() -> new DomainException(ApprovalError.REASON_UNKNOWN, LineGuards.shown(line), code));
    }
}
