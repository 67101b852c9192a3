package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.subscriber.Subscribers;

/** Asks the registers what {@link PolicyRules} wants to know about a line. */
@Dependent
class FactFinder {

    /** A chain of renewals is not followed further; nobody renews so often. */
    private static final int LONGEST_CHAIN = 20;

    @Inject
    private CertificateRegister certificates;
    @Inject
    private Subscribers subscribers;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private RequestQuery query;
    @Inject
    private RequestRepository requests;

    /** @param person whom the personal number names; null where nobody is known by it */
    PolicyFacts of(LineJudge.Hearing hearing, Dossier dossier, RequestLine line, Subject subject, Map<String, String> values, PersonView person) {
        SubjectKind kind = subject.kind() == null ? line.subjectKind() : subject.kind();
        boolean issue = line.action() == RequestAction.ISSUE;
        List<SubscriberView> same = issue && kind == SubjectKind.PERSON && person != null ? subscribers.ofPerson(person.id()) : List.of();
        String position = values.get("position");
        Set<AttachmentKind> papers = hearing.papers();
        LocalDate day = dossier.letterDate() == null ? calendar.today() : dossier.letterDate();
        Optional<Reason> ground = line.action() == RequestAction.REVOKE && values.containsKey("reason") ? regulation.reason(values.get("reason")) : Optional.empty();
        return new PolicyFacts(line.action(), kind, subject.certificateId() == null ? null : target(certificates.byId(subject.certificateId())),
                issue && !values.containsKey("oldCertificateSerial") ? inForce(kind, dossier.agencyId(), same) : null, otherAgency(same, dossier.agencyId()),
                issue ? query.draftAbout(subject.key(), dossier.id()).map(draft -> draft.letterNo() == null ? "" : draft.letterNo()).orElse(null) : null, position,
                position == null || hearing.entitled().computeIfAbsent(position, one -> regulation.entitled(dossier.edition(), day, hearing.agency().kind(), one)),
                papers == null || papers.contains(AttachmentKind.DECISION), kind == SubjectKind.ORGANISATION ? ownCertificates(dossier.agencyId(), subject) : 0,
                dossier.signMethod(), ground.map(Reason::ownRequest).orElse(false), papers == null || papers.contains(AttachmentKind.OTHER),
                !same.isEmpty() && deceased(same), dossier.edition(), hearing.todayEdition());
    }

    private boolean deceased(List<SubscriberView> same) {
        Set<String> grounds = regulation.reasons(Reason.REVOKE).stream().filter(Reason::deceased).map(Reason::code).collect(Collectors.toSet());
        return query.deathTold(same.stream().map(SubscriberView::id).collect(Collectors.toSet()), grounds);
    }

    private PolicyFacts.Target target(CertificateView certificate) {
        boolean over = certificate.state() == CertificateState.REVOKED || certificate.state() == CertificateState.ENDED;
        return new PolicyFacts.Target(certificate.serial(), calendar.dateOf(certificate.notAfter()), over, certificate.state() == CertificateState.IN_FORCE,
                renewals(certificate));
    }

    /** How many of the certificates before it were renewed, itself included. */
    private int renewals(CertificateView certificate) {
        int count = 0;
        CertificateView one = certificate;
        for (int i = 0; i < LONGEST_CHAIN && one.replaces() != null; i++) {
            boolean renewed = one.lineId() != null && requests.line(one.lineId()).filter(line -> line.action() == RequestAction.RENEW).isPresent();
            count += renewed ? 1 : 0;
            one = certificates.byId(one.replaces());
        }
        return count;
    }

    private String inForce(SubjectKind kind, UUID agency, List<SubscriberView> same) {
        return switch (kind) {
            case PERSON -> same.stream().filter(one -> one.agencyId().equals(agency)).flatMap(one -> living(one.id()).stream()).findFirst().orElse(null);
            case ORGANISATION -> subscribers.knownOrganisation(agency).stream().flatMap(one -> living(one.id()).stream()).findFirst().orElse(null);
            case DEVICE -> null;
        };
    }

    private String otherAgency(List<SubscriberView> same, UUID agency) {
        return same.stream().filter(one -> !one.agencyId().equals(agency) && !living(one.id()).isEmpty()).map(SubscriberView::agencyName).findFirst().orElse(null);
    }

    private int ownCertificates(UUID agency, Subject subject) {
        return (int) subscribers.knownOrganisation(agency).stream().flatMap(one -> certificates.ofSubscriber(one.id()).stream())
                .filter(one -> one.state() == CertificateState.IN_FORCE && !one.id().equals(subject.certificateId())).count();
    }

    /** Numbers of the certificates in force. */
    private List<String> living(UUID subscriber) {
        return certificates.ofSubscriber(subscriber).stream().filter(one -> one.state() == CertificateState.IN_FORCE).map(CertificateView::serial).toList();
    }
}
