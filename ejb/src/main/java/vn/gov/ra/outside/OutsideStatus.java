package vn.gov.ra.outside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.status.Revocations;
import vn.gov.ra.status.StatusWord;

/** What is known of a record now: only a registered authority's lists say anything. */
@Dependent
class OutsideStatus {

    private static final int HEX = 16;

    @Inject
    private CertificateRegister register;
    @Inject
    private Revocations revocations;
    @Inject
    private Clock clock;

    OutsideView of(OutsideView row) {
        if (row.certificateId() == null) {
            return row.with(word(StatusWord.undetermined, row.notBefore(), row.notAfter(), clock.instant()));
        }
        CertificateView registered = register.byId(row.certificateId());
        StatusWord lists = revocations.revocationOf(registered.authority(), new BigInteger(registered.serial(), HEX), null).status();
        return row.with(word(lists, row.notBefore(), row.notAfter(), clock.instant()));
    }

    /** When several hold: revoked, on hold, not yet valid, expired, undetermined, good (contract §3). */
    static StatusWord word(StatusWord lists, Instant notBefore, Instant notAfter, Instant now) {
        if (lists == StatusWord.revoked || lists == StatusWord.onHold) {
            return lists;
        }
        return now.isBefore(notBefore) ? StatusWord.notYetValid : now.isAfter(notAfter) ? StatusWord.expired : lists;
    }
}
