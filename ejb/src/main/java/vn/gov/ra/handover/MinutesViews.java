package vn.gov.ra.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.subscriber.AppointmentView;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.Subscribers;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

/** Puts together what a reader of minutes sees. */
@Dependent
class MinutesViews {

    @Inject
    private HandoverRepository rows;
    @Inject
    private TokenStock tokens;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private Subscribers subscribers;
    @Inject
    private PersonRegister people;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private Settings settings;

    /** Written first: the version told is the one the next command has to name. */
    MinutesView of(Minutes minutes) {
        rows.flush();
        List<SignatureView> signatures = rows.signatures(minutes.id()).stream().map(MinutesSignature::view).toList();
        return new MinutesView(minutes.id(), minutes.number(), minutes.kind(), minutes.state(), minutes.from(), name(minutes.from()), minutes.to(),
                name(minutes.to()), minutes.mandate(), minutes.agencyId(), minutes.place(), minutes.heldOn(), lines(rows.moves(minutes.id())), signatures,
                minutes.documentFileId(), minutes.createdAt(), minutes.completedAt(), minutes.version());
    }

    /** The body as printed: the office, the CA operator, the agency, or the agency of the subscriber. */
    String name(Party party) {
        if (Party.CA.equals(party.type())) {
            return settings.get("ca.name");
        }
        return party.agencyId() == null ? settings.get("office.name") : agencies.byId(party.agencyId()).name();
    }

    /** Who acts for a party; empty while nobody is named. */
    String person(UUID personId) {
        return personId == null ? "" : people.byId(personId).fullName();
    }

    /** Personal number of who acts for a party, masked; empty where nobody is named or none is known. */
    String identity(UUID personId) {
        return personId == null ? "" : Objects.toString(people.byId(personId).nationalIdMasked(), "");
    }

    /** In the order of the moves; every register is asked once. */
    List<MinutesLineView> lines(List<CustodyMove> moves) {
        Map<UUID, TokenView> devices = tokens.named(moves.stream().map(CustodyMove::tokenId).toList());
        Map<UUID, CertificateView> newest = certificates.byIds(devices.values().stream().map(MinutesViews::newest).filter(Objects::nonNull).toList());
        Map<UUID, String> names = subscribers.names(devices.values().stream().map(TokenView::subscriberId).filter(Objects::nonNull).toList());
        return moves.stream().map(move -> {
            TokenView token = devices.get(move.tokenId());
            UUID last = newest(token);
            CertificateView certificate = last == null ? null : newest.get(last);
            return new MinutesLineView(move.lineNo(), token.id(), token.serial(), token.model(), token.state(), token.subscriberId() == null ? null : names.get(token.subscriberId()),
                    certificate == null ? null : certificate.commonName(), certificate == null ? null : certificate.serial(), move.condition(), move.accepted(), move.note());
        }).toList();
    }

    /** Writes down in what condition the devices are, before the paper is made. */
    void describe(Minutes minutes, List<CustodyMove> moves) {
        Map<UUID, TokenView> devices = tokens.named(moves.stream().map(CustodyMove::tokenId).toList());
        Map<UUID, CertificateView> all = certificates.byIds(devices.values().stream().flatMap(device -> device.certificates().stream()).toList());
        moves.forEach(move -> {
            TokenView device = devices.get(move.tokenId());
            move.describe(MinutesWords.condition(minutes, device, device.certificates().stream().map(all::get).anyMatch(MinutesViews::wasInForce)));
        });
    }

    private static boolean wasInForce(CertificateView certificate) {
        return switch (certificate.state()) {
            case EXPECTED, RECEIVED, VERIFIED, QUARANTINED -> false;
            default -> true;
        };
    }

    /** What the person who acts for a party does there; empty while nobody is named or nothing is known. */
    String position(Party party, LocalDate day) {
        return party.personId() == null ? "" : people.positionsOf(party.personId(), day).stream().filter(held -> party.agencyId() == null || party.agencyId().equals(held.agencyId()))
                .map(AppointmentView::position).findFirst().orElse("");
    }

    private static UUID newest(TokenView token) {
        return token.certificates().isEmpty() ? null : token.certificates().get(token.certificates().size() - 1);
    }
}
