package vn.gov.ra.batch.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.batch.LineOutcome;
import vn.gov.ra.batch.SentLists;
import vn.gov.ra.certificate.CertificateError;
import vn.gov.ra.certificate.CertificateRef;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.NewCertificate;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;

/** Writes the rows of an answer, each in a transaction of its own. A row that stands already is left as it is. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ResultRows {

    @Inject
    private ResultRepository rows;
    @Inject
    private SentLists lists;
    @Inject
    private LineFulfilment fulfilment;
    @Inject
    private CertificateRegister register;

    /**
     * Takes in what fits.
     *
     * @throws DomainException why it does not fit after all; nothing of the row is stored then, and {@link #wrong} follows
     */
    public void apply(UUID packageId, Match match) {
        ResultPackage answer = rows.lock(packageId);
        if (rows.match(packageId, match.seq()).isPresent()) {
            return;
        }
        UUID certificate = switch (match.level()) {
            case EXACT -> exact(answer, match);
            case REVIEW -> quarantine(match, true, match.code());
            case EXTRA, WRONG -> quarantine(match, false, match.code());
            case MISSING -> null;
        };
        rows.add(new ResultMatch(packageId, match, match.level(), certificate, match.code(), match.arguments()));
    }

    /** Notes a row that does not fit; its certificate, if it is one of our authorities', goes into quarantine. */
    public void wrong(UUID packageId, Match match, ErrorCode why, List<String> arguments) {
        rows.lock(packageId);
        if (rows.match(packageId, match.seq()).isEmpty()) {
            rows.add(new ResultMatch(packageId, match, MatchLevel.WRONG, quarantine(match, false, why), why, arguments));
        }
    }

    private UUID exact(ResultPackage answer, Match match) {
        if (match.line().answered() && sameAgain(match)) {
            return match.line().certificateId();
        }
        LineView line = fulfilment.withOperator(match.line().lineId());
        UUID certificate = match.line().targetCertificateId();
        switch (match.outcome()) {
            case ISSUED, RENEWED, CHANGED -> {
                certificate = verified(match, line);
                fulfilment.certified(line, certificate, match.tokenSerial());
            }
            case RECOVERED -> fulfilment.recovered(line);
            case RETURNED -> fulfilment.returned(line, match.note());
            case REJECTED -> fulfilment.refused(line, match.note());
            default -> {
                if (certificate != null && register.byId(certificate).state() == CertificateState.REVOKED) {
                    fulfilment.revoked(line.id(), certificate);
                }
            }
        }
        boolean about = match.outcome() != LineOutcome.RETURNED && match.outcome() != LineOutcome.REJECTED;
        lists.answer(answer.batchId(), line.id(), match.outcome(), about ? certificate : null, match.note());
        return about ? certificate : null;
    }

    /** Another package says what an earlier one said. */
    private boolean sameAgain(Match match) {
        if (match.certificate() == null) {
            return match.outcome() == match.line().outcome();
        }
        return register.bySha256(match.certificate().parsed().sha256()).filter(known -> known.id().equals(match.line().certificateId())).isPresent();
    }

    private UUID verified(Match match, LineView line) {
        CertificateRef ref = registered(match, new NewCertificate(line.subscriberId(), line.agencyId(), line.id(), replaced(line), null));
        CertificateView certificate = register.byId(ref.id());
        if (!ref.fresh() && !line.id().equals(certificate.lineId())) {
            throw new DomainException(certificate.state() == CertificateState.QUARANTINED ? ResultError.IN_QUARANTINE : ResultError.KNOWN_CERTIFICATE, ref.serial());
        }
        return switch (certificate.state()) {
            case VERIFIED -> certificate.id();
            case REVOKED, ON_HOLD -> throw new DomainException(ResultError.ALREADY_REVOKED, ref.serial());
            case QUARANTINED -> throw new DomainException(ResultError.IN_QUARANTINE, ref.serial());
            default -> throw new DomainException(ResultError.KNOWN_CERTIFICATE, ref.serial());
        };
    }

    /** A renewal and a change bring another certificate for the same subscriber (state-machines.md §4). */
    private static UUID replaced(LineView line) {
        return line.action().family() == RequestAction.Family.RENEW_OR_CHANGE ? line.targetCertificateId() : null;
    }

    private CertificateRef registered(Match match, NewCertificate about) {
        try {
            return register.register(match.certificate().parsed().der(), about);
        } catch (DomainException refused) {
            if (refused.error() == CertificateError.UNKNOWN_ISSUER) {
                throw new DomainException(ResultError.FOREIGN_AUTHORITY, match.certificate().parsed().issuerDn());
            }
            throw refused;
        }
    }

    /** @return the certificate in quarantine; null where there is none or its issuer is not registered here */
    private UUID quarantine(Match match, boolean forTheLine, ErrorCode why) {
        if (match.certificate() == null || match.certificate().parsed() == null) {
            return null;
        }
        NewCertificate about = new NewCertificate(null, null, null, why.code());
        if (forTheLine) {
            LineView line = fulfilment.withOperator(match.line().lineId());
            about = new NewCertificate(line.subscriberId(), line.agencyId(), line.id(), replaced(line), why.code());
        }
        try {
            return register.register(match.certificate().parsed().der(), about).id();
        } catch (DomainException refused) {
            if (forTheLine) {
                throw refused;
            }
            return null;
        }
    }
}
