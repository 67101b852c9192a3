package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Asks the registers for whatever concerns these lines. @param subjects whom they are about, in the order of the lines */
    KnownFacts about(Dossier dossier, List<Plea> pleas, List<Subject> subjects, NamedThings named) {
        Set<UUID> people = new HashSet<>();
        for (int i = 0; i < pleas.size(); i++) {
            PersonView person = named.person(pleas.get(i).values());
            if (person != null && newPerson(pleas.get(i).line(), subjects.get(i))) {
                people.add(person.id());
            }
        }
        Map<UUID, List<SubscriberView>> members = subscribers.ofPersons(people);
        SubscriberView organisation = subscribers.knownOrganisation(dossier.agencyId()).orElse(null);
        Set<UUID> living = members.values().stream().flatMap(List::stream).map(SubscriberView::id).collect(Collectors.toSet());
        Set<UUID> holders = new HashSet<>(living);
        if (organisation != null) {
            holders.add(organisation.id());
        }
        Map<UUID, CertificateView> targets = withPredecessors(subjects.stream().map(Subject::certificateId).filter(Objects::nonNull).collect(Collectors.toSet()));
        Set<String> keys = subjects.stream().map(Subject::key).collect(Collectors.toSet());
        Set<String> grounds = living.isEmpty() ? Set.of()
                : regulation.reasons(Reason.REVOKE).stream().filter(Reason::deceased).map(Reason::code).collect(Collectors.toSet());
        Map<String, RequestLine> open = new HashMap<>();
        query.openAbout(keys, dossier.id()).forEach(line -> open.putIfAbsent(KnownFacts.matter(line.subjectKey(), line), line));
        return new KnownFacts(targets, renewed(targets), members, organisation, certificates.ofSubscribers(holders), query.deathTold(living, grounds),
                query.draftsAbout(keys, dossier.id()), open);
    }

    private static boolean newPerson(RequestLine line, Subject subject) {
        return line.action() == RequestAction.ISSUE && kind(line, subject) == SubjectKind.PERSON;
    }

    private static SubjectKind kind(RequestLine line, Subject subject) {
        return subject.kind() == null ? line.subjectKind() : subject.kind();
    }

    private Map<UUID, CertificateView> withPredecessors(Set<UUID> wanted) {
        Map<UUID, CertificateView> found = new HashMap<>();
        Set<UUID> next = wanted;
        for (int i = 0; i <= LONGEST_CHAIN && !next.isEmpty(); i++) {
            Map<UUID, CertificateView> level = certificates.byIds(next);
            found.putAll(level);
            next = level.values().stream().map(CertificateView::replaces).filter(before -> before != null && !found.containsKey(before)).collect(Collectors.toSet());
        }
        return found;
    }

    private Set<UUID> renewed(Map<UUID, CertificateView> targets) {
        Set<UUID> ids = targets.values().stream().map(CertificateView::lineId).filter(Objects::nonNull).collect(Collectors.toSet());
        return requests.lines(ids).stream().filter(line -> line.action() == RequestAction.RENEW).map(RequestLine::id).collect(Collectors.toSet());
    }

    PolicyFacts of(LineJudge.Hearing hearing, Dossier dossier, Plea plea, Subject subject, PersonView person, KnownFacts known) {
        RequestLine line = plea.line();
        Map<String, String> values = plea.values();
        SubjectKind kind = kind(line, subject);
        boolean issue = line.action() == RequestAction.ISSUE;
        List<SubscriberView> same = person != null && newPerson(line, subject) ? known.members().getOrDefault(person.id(), List.of()) : List.of();
        String position = values.get("position");
        Set<AttachmentKind> papers = hearing.papers();
        Reason ground = line.action() == RequestAction.REVOKE ? hearing.reasons().get(values.getOrDefault("reason", "")) : null;
        Dossier draft = issue ? known.drafts().get(subject.key()) : null;
        return new PolicyFacts(line.action(), kind, subject.certificateId() == null ? null : target(known, known.certificates().get(subject.certificateId())),
                issue && !values.containsKey("oldCertificateSerial") ? inForce(kind, dossier.agencyId(), same, known) : null, otherAgency(same, dossier.agencyId(), known),
                draft == null ? null : Objects.toString(draft.letterNo(), ""), position, position == null || hearing.entitled().test(position),
                papers == null || papers.contains(AttachmentKind.DECISION), kind == SubjectKind.ORGANISATION ? ownCertificates(known, subject) : 0,
                dossier.signMethod(), ground != null && ground.ownRequest(), papers == null || papers.contains(AttachmentKind.OTHER),
                same.stream().anyMatch(one -> known.dead().contains(one.id())), dossier.edition(), hearing.todayEdition());
    }

    private PolicyFacts.Target target(KnownFacts known, CertificateView certificate) {
        boolean over = certificate.state() == CertificateState.REVOKED || certificate.state() == CertificateState.ENDED;
        return new PolicyFacts.Target(certificate.serial(), calendar.dateOf(certificate.notAfter()), over, certificate.state() == CertificateState.IN_FORCE,
                renewals(known, certificate));
    }

    /** How many of the certificates before it were renewed, itself included. */
    private static int renewals(KnownFacts known, CertificateView certificate) {
        int count = 0;
        CertificateView one = certificate;
        for (int i = 0; i < LONGEST_CHAIN && one.replaces() != null; i++) {
            count += known.renewed().contains(one.lineId()) ? 1 : 0;
            one = known.certificates().get(one.replaces());
        }
        return count;
    }

    private static String inForce(SubjectKind kind, UUID agency, List<SubscriberView> same, KnownFacts known) {
        return switch (kind) {
            case PERSON -> same.stream().filter(one -> one.agencyId().equals(agency)).flatMap(one -> living(known, one)).map(CertificateView::serial).findFirst().orElse(null);
            case ORGANISATION -> living(known, known.organisation()).map(CertificateView::serial).findFirst().orElse(null);
            case DEVICE -> null;
        };
    }

    private static String otherAgency(List<SubscriberView> same, UUID agency, KnownFacts known) {
        return same.stream().filter(one -> !one.agencyId().equals(agency) && living(known, one).findAny().isPresent()).map(SubscriberView::agencyName).findFirst().orElse(null);
    }

    private static int ownCertificates(KnownFacts known, Subject subject) {
        return (int) living(known, known.organisation()).filter(one -> !one.id().equals(subject.certificateId())).count();
    }

    /** Certificates in force. @param subscriber null for nobody */
    private static Stream<CertificateView> living(KnownFacts known, SubscriberView subscriber) {
        return subscriber == null ? Stream.empty()
                : known.held().getOrDefault(subscriber.id(), List.of()).stream().filter(one -> one.state() == CertificateState.IN_FORCE);
    }
}
