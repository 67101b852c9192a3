package vn.gov.ra.token;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.security.ActingAs;

/** Terms of devices: to be given back once nothing on them may be used any more, lost when nobody found them in time. */
@Dependent
public class TokenTerms {

    /** Rule parameter: working days (Nghị định 130/2018/NĐ-CP, Điều 71 khoản 3). */
    static final String RETURN = "device.return.term";
    private static final Set<CertificateState> OVER = EnumSet.of(CertificateState.REVOKED, CertificateState.SUPERSEDED, CertificateState.ENDED);

    @Inject
    private TokenStock stock;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Clock clock;

    /** By the timer: the last certificate on the device has expired. */
    @Transactional(TxType.REQUIRES_NEW)
    public void expired(UUID tokenId) {
        recallWhenOver(tokenId);
    }

    /** By the timer: not found in time. */
    @Transactional(TxType.REQUIRES_NEW)
    public void lost(UUID tokenId) {
        if (stock.byId(tokenId).state() == TokenState.SUSPENDED) {
            stock.take(tokenId, TokenStep.SUSPENSION_OVER, null);
        }
    }

    /** In the caller's transaction: nothing on the device can be used any more, so it has to come back; the day counts from the last end. */
    void recallWhenOver(UUID tokenId) {
        ActingAs.system(() -> {
            TokenView token = stock.byId(tokenId);
            List<CertificateView> on = token.certificates().stream().map(certificates::byId).toList();
            Instant now = clock.instant();
            if (token.kind().inCustody() && !on.isEmpty() && TokenStep.RECALL.allowedFrom(token.state()) && on.stream().allMatch(one -> over(one, now))) {
                Instant last = on.stream().map(one -> OVER.contains(one.state()) ? now : one.notAfter()).max(Instant::compareTo).orElse(now);
                stock.recall(tokenId, lastDay(calendar.dateOf(last)), null);
            }
            return null;
        });
    }

    /** For a device that is asked back today. */
    LocalDate lastDay() {
        return lastDay(calendar.today());
    }

    private LocalDate lastDay(LocalDate from) {
        return calendar.addWorkingDays(from, regulation.days(regulation.editionOn(calendar.today()), RETURN));
    }

    static boolean over(CertificateView certificate, Instant now) {
        return OVER.contains(certificate.state()) || certificate.notAfter().isBefore(now);
    }
}
