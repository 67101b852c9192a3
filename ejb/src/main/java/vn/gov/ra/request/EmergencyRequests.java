package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateError;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.LocalAlert;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormFields;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Numbers;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/** Revocations that cannot wait for a letter: a dossier of one line, submitted at once, and the certificate's alert with it. */
@Dependent
public class EmergencyRequests {

    public static final String EMERGENCY = "EMERGENCY";
    /** A second person has not yet looked at the approval of one. */
    public static final String AFTER_REVIEW_DUE = "AFTER_REVIEW_DUE";
    /** The agency's signed letter has not come yet. */
    public static final String LETTER_DUE = "LETTER_DUE";
    /** What is due is late. */
    public static final String OVERDUE = "OVERDUE";

    /** Ground of the catalogue: the device is lost (Nghị định 68/2024/NĐ-CP, Điều 17 khoản 1 điểm b). */
    static final String LOST = "17.1b-3";
    private static final Set<CertificateState> OVER = Set.of(CertificateState.EXPECTED, CertificateState.REVOKED, CertificateState.ENDED);
    private static final int NUMBER_DIGITS = 6;

    @Inject
    private RequestRepository requests;
    @Inject
    private RequestQuery query;
    @Inject
    private LineViews views;
    @Inject
    private LineSteps steps;
    @Inject
    private Payloads payloads;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private TokenStock tokens;
    @Inject
    private Subscribers subscribers;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Numbers numbers;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** The caller has checked the role; whose certificate it may be is checked here. */
    public LineView raise(EmergencyReport report) {
        Actor actor = current.get();
        boolean known = actor.agencyId() != null && report.channel() == ReportChannel.PORTAL;
        if (!known && (report.channel() == ReportChannel.PORTAL || report.reporter() == null || report.identityCheck() == null)) {
            throw new DomainException(RequestError.IDENTITY_CHECK_REQUIRED);
        }
        return raised(certificate(report, actor), report);
    }

    /**
     * The caller has made sure that it is the reporter's own, of whatever agency. Who signed in as its holder is known: no identity check is asked for, and
     * the account need not belong to an agency.
     *
     * @throws DomainException {@link RequestError#COMMENT_REQUIRED}
     */
    public LineView raiseOwn(CertificateView own, EmergencyReport report) {
        if (report.comment() == null) {
            throw new DomainException(RequestError.COMMENT_REQUIRED);
        }
        if (own.agencyId() == null) {
            throw new DomainException(CertificateError.NOT_FOUND, own.id());
        }
        return raised(own, report);
    }

    private LineView raised(CertificateView certificate, EmergencyReport report) {
        Actor actor = current.get();
        String reason = Optional.ofNullable(report.reason()).flatMap(regulation::reason).filter(one -> one.kind().equals(Reason.REVOKE)).map(Reason::code)
                .orElseThrow(() -> new DomainException(RequestError.GROUND_REQUIRED));
        if (OVER.contains(certificate.state())) {
            throw new DomainException(RequestError.NOTHING_TO_REVOKE, certificate.serial());
        }
        return views.of(opened(certificate, certificate.agencyId(), reason, told(report, actor), Map.of("certificate", certificate.serial(), "reason", reason,
                "channel", report.channel(), "identityCheck", Objects.toString(report.identityCheck(), actor.username())), LocalAlert.REVOCATION_PENDING), actor);
    }

    /**
     * What a confirmed loss of a device asks for, once for each certificate on it: nobody has to report what was just confirmed. A certificate that
     * is over, or whose revocation is under way, needs none; one of no agency has nobody to ask for it and keeps its alert alone.
     */
    public void raiseForLost(TokenView token) {
        for (UUID id : token.certificates()) {
            CertificateView certificate = certificates.byId(id);
            if (OVER.contains(certificate.state())) {
                continue;
            }
            UUID agency = certificate.agencyId() == null ? token.agencyId() : certificate.agencyId();
            if (agency == null || query.revocationOpen(id)) {
                certificates.raiseAlert(id, LocalAlert.TOKEN_LOST);
                continue;
            }
            opened(certificate, agency, LOST, Messages.label("request.emergency.lost", Messages.VI, token.serial()),
                    Map.of("certificate", certificate.serial(), "reason", LOST, "token", token.serial()), LocalAlert.TOKEN_LOST);
        }
    }

    /**
     * What an urgent personnel change asks for; the caller has checked the role.
     *
     * @return the line; empty where the certificate is over or its revocation is under way already
     */
    public Optional<UUID> raiseForPerson(UUID certificateId, String ground, String comment) {
        CertificateView certificate = certificates.byId(certificateId);
        if (OVER.contains(certificate.state()) || certificate.agencyId() == null || query.revocationOpen(certificateId)) {
            return Optional.empty();
        }
        return Optional.of(opened(certificate, certificate.agencyId(), ground, comment,
                Map.of("certificate", certificate.serial(), "reason", ground), LocalAlert.PERSONNEL_CHANGE).id());
    }

    private RequestLine opened(CertificateView certificate, UUID agency, String reason, String comment, Map<String, ?> details, LocalAlert alert) {
        RequestLine line = line(certificate, agency, reason, current.get());
        steps.created(line, LineStep.RAISE_EMERGENCY, comment, details);
        certificates.raiseAlert(certificate.id(), alert);
        requests.flush();
        return line;
    }

    /** Not known and another agency's look the same. */
    private CertificateView certificate(EmergencyReport report, Actor actor) {
        CertificateView found = report.certificateId() != null ? certificates.byId(report.certificateId())
                : Optional.ofNullable(report.serial()).flatMap(serial -> certificates.bySerial(Objects.toString(report.authority(), ""), serial)).orElse(null);
        if (found == null || found.agencyId() == null || !actor.scope().includes(found.agencyId())) {
            throw new DomainException(CertificateError.NOT_FOUND);
        }
        return found;
    }

    private RequestLine line(CertificateView certificate, UUID agency, String reason, Actor actor) {
        LocalDate today = calendar.today();
        String edition = regulation.editionOn(today);
        FormDefinition form = regulation.requestForms(edition, today).stream().filter(one -> RequestAction.REVOKE.name().equals(one.action())).findFirst()
                .orElseThrow(() -> new DomainException(RequestError.FORM_MISMATCH, RequestAction.REVOKE));
        Dossier dossier = new Dossier(Ids.next(), agency, actor, DossierStep.RAISE_EMERGENCY, clock.instant());
        dossier.asks(form.form(), edition, RequestAction.REVOKE, kind(certificate));
        dossier.keeps(FormFields.write(form.fields()));
        dossier.numbered(numbers.next(Numbers.DOSSIER, NUMBER_DIGITS), today);
        requests.add(dossier);
        RequestLine line = new RequestLine(Ids.next(), dossier, 1, LineStep.RAISE_EMERGENCY, clock.instant());
        Optional<TokenView> token = tokens.holding(certificate.id()).stream().findFirst();
        Map<String, String> values = values(form, certificate, token.map(TokenView::serial).orElse(null), reason);
        line.write(LineContent.of(values, dossier), payloads.sealLine(values), actor.personId());
        line.about(new Subject(null, "C:" + certificate.id(), certificate.subscriberId(), certificate.id(), token.map(TokenView::id).orElse(null)));
        line.numbered(String.format(Locale.ROOT, "%s-%02d", dossier.code(), line.lineNo()), today);
        line.flag(EMERGENCY, true);
        line.flag(LETTER_DUE, true);
        String matter = KnownFacts.matter(line.subjectKey(), line);
        if (query.openAbout(Set.of(line.subjectKey()), dossier.id()).stream().anyMatch(open -> KnownFacts.matter(open.subjectKey(), open).equals(matter))) {
            throw new DomainException(RequestError.OPEN_LINE_EXISTS);
        }
        requests.add(line);
        return line;
    }

    private SubjectKind kind(CertificateView certificate) {
        return certificate.subscriberId() == null ? SubjectKind.PERSON : subscribers.byId(certificate.subscriberId()).kind();
    }

    /** What the register knows of what the form asks. */
    private static Map<String, String> values(FormDefinition form, CertificateView certificate, String tokenSerial, String reason) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("certificateName", certificate.commonName());
        known.put("fullName", certificate.commonName());
        known.put("officialEmail", certificate.email());
        known.put("certificateSerial", certificate.serial());
        known.put("tokenSerial", tokenSerial);
        known.put("reason", reason);
        known.keySet().removeIf(key -> form.field(key).isEmpty());
        return FieldValues.cleaned(form, known, "");
    }

    private static String told(EmergencyReport report, Actor actor) {
        String comment = Objects.toString(report.comment(), "");
        return report.channel() == ReportChannel.PORTAL ? report.comment()
                : Messages.label("request.emergency.report", Messages.VI, report.reporter(), Messages.label(report.channel(), Messages.VI), report.identityCheck(),
                        actor.displayName(), comment).strip();
    }
}
