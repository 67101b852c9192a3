package vn.gov.ra.lifeevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.ra.certificate.CertificateFilter;
import vn.gov.ra.certificate.CertificateService;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.AppointmentView;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenFilter;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenView;

/** What an agency has that an event may have happened to: its people, its certificates in force, its devices in use. */
@Dependent
class EventChoices {

    private static final String HAS_ONE = "lifeevent.note.hasCertificate";
    private static final String LOCKED = "lifeevent.note.locked";

    @Inject
    private CertificateService certificates;
    @Inject
    private TokenService tokens;
    @Inject
    private PersonRegister persons;
    @Inject
    private Subscribers subscribers;
    @Inject
    private LegalCalendar calendar;

    List<Choice> of(LifeEvent event, UUID agency, String q) {
        return switch (event.pick()) {
            case PERSON -> people(agency, q);
            case CERTIFICATE -> certificates(event, agency, q);
            case TOKEN -> devices(agency, q);
            case NOTHING -> List.of();
        };
    }

    private List<Choice> people(UUID agency, String q) {
        String asked = VietnameseText.fold(q == null ? "" : q);
        return persons.appointmentsOf(agency, calendar.today()).stream().map(one -> person(one, agency))
                .filter(one -> VietnameseText.fold(one.name()).contains(asked)).sorted(VietnameseText.byGivenName(Choice::name)).limit(Slice.MAX_LIMIT).toList();
    }

    private Choice person(AppointmentView post, UUID agency) {
        Optional<CertificateView> has = subscribers.known(post.personId(), agency).stream()
                .flatMap(one -> certificates.list(new CertificateFilter(null, CertificateState.IN_FORCE, null, agency, one.id(), 1)).items().stream()).findFirst();
        return new Choice(post.personId(), SubjectKind.PERSON, persons.byId(post.personId()).fullName(), post.position(),
                has.map(one -> calendar.dateOf(one.notAfter())).orElse(null), has.isPresent() ? HAS_ONE : null);
    }

    /** Those that expire first come first. */
    private List<Choice> certificates(LifeEvent event, UUID agency, String q) {
        return certificates.list(new CertificateFilter(q, CertificateState.IN_FORCE, null, agency, null, Slice.MAX_LIMIT),
                new Paging(null, Slice.MAX_LIMIT, Sort.up("notAfter"))).items().stream().flatMap(one -> certificate(event, one)).toList();
    }

    private Stream<Choice> certificate(LifeEvent event, CertificateView one) {
        SubjectKind kind = one.subscriberId() == null ? SubjectKind.PERSON : subscribers.byId(one.subscriberId()).kind();
        return event.kinds().contains(kind) ? Stream.of(new Choice(one.id(), kind, one.commonName(), one.serial(), calendar.dateOf(one.notAfter()), null)) : Stream.of();
    }

    private List<Choice> devices(UUID agency, String q) {
        return Stream.of(TokenState.LOCKED, TokenState.IN_USE)
                .flatMap(state -> tokens.list(new TokenFilter(state, q, agency, null), new Paging(null, Slice.MAX_LIMIT, null)).items().stream())
                .filter(one -> one.subscriberId() != null).map(this::device).limit(Slice.MAX_LIMIT).toList();
    }

    private Choice device(TokenView one) {
        SubscriberView subscriber = subscribers.byId(one.subscriberId());
        return new Choice(one.id(), subscriber.kind(), subscriber.name(), one.serial(), null, one.state() == TokenState.LOCKED ? LOCKED : null);
    }
}
