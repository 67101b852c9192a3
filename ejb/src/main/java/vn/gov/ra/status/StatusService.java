package vn.gov.ra.status;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.cert.X509CertificateHolder;
import vn.gov.ra.certificate.Authorities;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateSerial;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.certificate.PemText;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.AuthorityStates;
import vn.gov.ra.status.crl.CrlConfig;
import vn.gov.ra.status.issued.IssuedIndex;

/** Status of certificates, for pages, REST and other systems. Reads only. */
@Stateless
public class StatusService {

    public static final int MAX_QUESTIONS = 500;
    private static final int SEQUENCE = 0x30;
    private static final AlertReading NOBODYS = new AlertReading(null);
    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

    @Inject
    private AuthorityStates states;
    @Inject
    private CertificateRegister register;
    @Inject
    private IssuedIndex issued;
    @Inject
    private CrlConfig config;
    @Inject
    private AnswerCounts counts;
    @Inject
    private LocalAlerts localAlerts;
    @Inject
    private Clock clock;

    /**
     * Open to everybody, without our own alerts.
     *
     * @param issuer alias or SHA-256 of the authority's certificate
     * @param serial as {@link CertificateSerial#parse} reads it
     * @param at RFC 3339, null for now
     * @throws DomainException unreadable serial or moment; an unknown issuer or serial is an answer, not a refusal
     */
    @PermitAll
    public StatusAnswer publicStatus(String issuer, String serial, String at) {
        return bySerial(issuer, serial, moment(at), NOBODYS);
    }

    @PermitAll
    public StatusAnswer publicStatusBySha256(String sha256, String at) {
        return bySha256(sha256, moment(at), NOBODYS);
    }

    /**
     * Of a certificate that somebody holds whole: its signature is evidence of its issue. Open to everybody, without our own alerts.
     *
     * @param certificate DER or PEM
     * @throws DomainException it is no certificate
     */
    @PermitAll
    public StatusAnswer publicStatusOf(byte[] certificate) {
        boolean der = certificate.length > 0 && certificate[0] == SEQUENCE;
        return byCertificate(der ? certificate : PemText.der(new String(certificate, StandardCharsets.ISO_8859_1)), null, NOBODYS);
    }

    /** With our own alert; the caller of a relying system has shown its scope. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.SUBSCRIBER,
        Role.RELYING_SYSTEM})
    public StatusAnswer status(String issuer, String serial, String at) {
        return bySerial(issuer, serial, moment(at), reading());
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.SUBSCRIBER,
        Role.RELYING_SYSTEM})
    public StatusAnswer statusBySha256(String sha256, String at) {
        return bySha256(sha256, moment(at), reading());
    }

    /** One result per question, in order; one bad question does not fail the others. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.SUBSCRIBER,
        Role.RELYING_SYSTEM})
    public List<StatusResult> batch(List<StatusQuestion> questions, String at) {
        if (questions.size() > MAX_QUESTIONS) {
            throw new DomainException(StatusError.TOO_MANY_QUESTIONS, MAX_QUESTIONS);
        }
        Instant moment = moment(at);
        AlertReading reading = reading();
        List<StatusResult> results = new ArrayList<>(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            results.add(one(i, questions.get(i), moment, reading));
        }
        return results;
    }

    private StatusResult one(int index, StatusQuestion question, Instant moment, AlertReading alerts) {
        try {
            return new StatusResult(index, answer(question, moment, alerts), null);
        } catch (DomainException refusal) {
            return new StatusResult(index, null, refusal);
        }
    }

    private StatusAnswer answer(StatusQuestion question, Instant moment, AlertReading alerts) {
        if (question == null) {
            throw new DomainException(StatusError.EMPTY_QUESTION);
        }
        if (question.certificate() != null) {
            return byCertificate(PemText.der(question.certificate()), moment, alerts);
        }
        if (question.sha256() != null) {
            return bySha256(question.sha256(), moment, alerts);
        }
        if (question.issuer() == null || question.serial() == null) {
            throw new DomainException(StatusError.EMPTY_QUESTION);
        }
        return bySerial(question.issuer(), question.serial(), moment, alerts);
    }

    private Instant moment(String at) {
        return Moments.past(at, clock.instant());
    }

    private StatusAnswer bySerial(String issuer, String serialText, Instant at, AlertReading alerts) {
        CertificateSerial serial = CertificateSerial.parse(serialText);
        return states.find(issuer).map(state -> known(state, serial, null, at, alerts))
                .orElseGet(() -> StatusAnswer.foreign(issuer, serial.hex(), clock.instant()));
    }

    private StatusAnswer bySha256(String sha256, Instant at, AlertReading alerts) {
        if (sha256 == null || !SHA256.matcher(sha256).matches()) {
            throw new DomainException(StatusError.BAD_FINGERPRINT);
        }
        Optional<CertificateView> found = register.bySha256(sha256.toLowerCase(java.util.Locale.ROOT));
        return found.map(view -> bySerial(view.authority(), view.serial(), at, alerts))
                .orElseGet(() -> StatusAnswer.foreign(null, null, clock.instant()));
    }

    /** A certificate whose signature verifies under a registered authority is evidence of its own issue. */
    private StatusAnswer byCertificate(byte[] der, Instant at, AlertReading alerts) {
        ParsedCertificate parsed = ParsedCertificate.of(der);
        X509CertificateHolder holder = ParsedCertificate.holder(der);
        Optional<AuthorityView> issuer = Authorities.issuerOf(holder, states.all().stream().map(AuthorityState::view).toList());
        return issuer.map(view -> known(states.of(view), parsed.serial(), Evidence.of(parsed, false), at, alerts))
                .orElseGet(() -> StatusAnswer.foreign(null, parsed.serial().hex(), clock.instant()));
    }

    /** From memory alone, but for our own alerts. */
    private StatusAnswer known(AuthorityState state, CertificateSerial serial, Evidence supplied, Instant at, AlertReading alerts) {
        Evidence registered = issued.find(state.view().id(), serial.value());
        Evidence evidence = registered == null ? supplied : registered;
        StatusAnswer answer = new StatusRules(state.terms(config.maxAge())).answer(new StatusRules.Question(state.alias(), state.lists().deciding(serial.value(), evidence),
                state.lastFailed(), serial.value(), evidence, at), clock.instant());
        counts.counted(answer);
        return alerts.onto(answer);
    }

    private AlertReading reading() {
        return new AlertReading(localAlerts::of);
    }
}
