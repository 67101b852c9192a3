package vn.gov.ra.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.ra.certificate.CertificateRevoked;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenStateChanged;
import vn.gov.ra.token.TokenStock;
import vn.gov.ra.token.TokenView;

class LineNewsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");
    private static final UUID DEVICE = UUID.fromString("018f0000-0000-7000-8000-0000000000d1");
    private static final UUID CERTIFICATE = UUID.fromString("018f0000-0000-7000-8000-0000000000c1");
    private static final List<LineStep> TO_THE_CA = List.of(LineStep.REQUEST_SIGNATURE, LineStep.SIGN, LineStep.CLAIM, LineStep.PROPOSE_APPROVE,
            LineStep.APPROVE, LineStep.ADD_TO_BATCH, LineStep.BATCH_SENT);

    private final List<LineStep> taken = new ArrayList<>();
    private final LineNews news = new LineNews();
    private RequestLine line;
    private TokenState where = TokenState.IN_USE;

    /** Rows without a database: the one line, found by its id or by its certificate. */
    private final class OneLine extends RequestRepository {

        @Override
        Optional<RequestLine> line(UUID id) {
            return Optional.of(line).filter(one -> one.id().equals(id));
        }

        @Override
        List<RequestLine> sentRevocationsOf(UUID certificateId) {
            return certificateId.equals(line.targetCertificateId()) && line.state() == LineState.SENT ? List.of(line) : List.of();
        }

        @Override
        List<RequestLine> fulfilledAbout(UUID tokenId) {
            boolean ended = line.action() == RequestAction.REVOKE || line.action() == RequestAction.RECOVER_DEVICE;
            boolean waits = line.state() == LineState.FULFILLED || line.state() == LineState.DELIVERING;
            return ended && waits && tokenId.equals(line.targetTokenId()) ? List.of(line) : List.of();
        }
    }

    /** The one device, wherever a test puts it. */
    private final class OneDevice extends TokenStock {

        @Override
        public TokenView locked(UUID id) {
            return new TokenView(id, "GCA-0001", "GCA-01", TokenKind.USB_TOKEN, where, "NOBODY", null, null, null, null, null, null, List.of(), MONDAY, null, 1);
        }
    }

    /** Steps without timeline and trail. */
    private final class Taking extends LineSteps {

        @Override
        void effect(RequestLine moved, LineStep step, LineChange change) {
            moved.take(step, change, MONDAY);
            taken.add(step);
        }
    }

    @BeforeEach
    void wire() throws ReflectiveOperationException {
        put("requests", new OneLine());
        put("steps", new Taking());
        put("tokens", new OneDevice());
    }

    private void put(String name, Object value) throws ReflectiveOperationException {
        Field field = LineNews.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(news, value);
    }

    private void sent(RequestAction action, UUID device) {
        Actor clerk = new Actor(Ids.next(), "s", "vanthu.xa", "Đặng Thị Văn", Ids.next(), Ids.next(), Set.of("CLERK"));
        Dossier dossier = new Dossier(Ids.next(), clerk.agencyId(), clerk, MONDAY);
        dossier.asks(action == RequestAction.REVOKE ? "05" : action == RequestAction.RECOVER_DEVICE ? "06" : "01", "R2024", action, SubjectKind.PERSON);
        line = new RequestLine(Ids.next(), dossier, 1, MONDAY);
        line.write(new LineContent("Nông Văn Hiếu", "nong van hieu", action, SubjectKind.PERSON, null), new byte[0], clerk.personId());
        line.about(new Subject(null, "C:" + CERTIFICATE, null, CERTIFICATE, device));
        TO_THE_CA.forEach(step -> line.take(step, LineChange.none(), MONDAY));
    }

    private void fulfilled() {
        sent(RequestAction.ISSUE, null);
        line.take(LineStep.RESULT_MATCHED, LineChange.none(), MONDAY);
    }

    private void device(TokenState from, TokenState to) {
        news.onToken(new TokenStateChanged(DEVICE, line.id(), null, from, to));
    }

    @Test
    void device_on_its_way_takes_its_line_along() {
        fulfilled();
        device(TokenState.RESERVED, TokenState.IN_TRANSIT);
        device(TokenState.IN_TRANSIT, TokenState.AT_AGENCY);

        assertEquals(List.of(LineStep.MINUTES_ISSUED), taken);
        assertEquals(LineState.DELIVERING, line.state());
    }

    @Test
    void accepted_device_ends_its_line_even_when_the_way_was_not_told() {
        fulfilled();
        device(TokenState.AT_AGENCY, TokenState.IN_USE);

        assertEquals(List.of(LineStep.MINUTES_ISSUED, LineStep.SUBSCRIBER_ACCEPTED), taken);
        assertEquals(LineState.DONE, line.state());
    }

    @Test
    void declined_device_gives_its_line_back_to_the_store() {
        fulfilled();
        device(TokenState.RESERVED, TokenState.IN_TRANSIT);
        device(TokenState.IN_TRANSIT, TokenState.RESERVED);

        assertEquals(LineState.FULFILLED, line.state());
    }

    @Test
    void device_set_aside_in_the_store_moves_nothing() {
        fulfilled();
        device(TokenState.IN_STOCK, TokenState.RESERVED);

        assertEquals(List.of(), taken);
    }

    @ParameterizedTest
    @EnumSource(TokenState.class)
    void device_of_a_line_still_with_the_ca_moves_nothing(TokenState to) {
        sent(RequestAction.ISSUE, null);
        device(TokenState.IN_TRANSIT, to);

        assertEquals(LineState.SENT, line.state());
    }

    @Test
    void device_does_not_move_a_request_to_revoke() {
        sent(RequestAction.REVOKE, DEVICE);
        line.take(LineStep.RESULT_MATCHED, LineChange.none(), MONDAY);
        device(TokenState.AT_AGENCY, TokenState.IN_USE);

        assertEquals(List.of(), taken);
    }

    @Test
    void device_without_a_line_is_no_news() {
        fulfilled();
        news.onToken(new TokenStateChanged(DEVICE, null, null, TokenState.AT_AGENCY, TokenState.IN_USE));

        assertEquals(List.of(), taken);
    }

    @Test
    void revoked_certificate_fulfils_the_request_and_without_a_device_ends_it() {
        sent(RequestAction.REVOKE, null);
        news.onRevoked(new CertificateRevoked(CERTIFICATE, null, "keyCompromise", MONDAY));

        assertEquals(List.of(LineStep.RESULT_MATCHED, LineStep.NO_PHYSICAL_PART), taken);
        assertEquals(LineState.DONE, line.state());
    }

    @Test
    void revoked_certificate_on_a_device_leaves_the_device_to_be_brought_back() {
        sent(RequestAction.REVOKE, DEVICE);
        news.onRevoked(new CertificateRevoked(CERTIFICATE, null, "superseded", MONDAY));

        assertEquals(LineState.FULFILLED, line.state());
    }

    @Test
    void revoked_certificate_whose_device_is_back_ends_the_request_at_once() {
        where = TokenState.RETURNED;
        sent(RequestAction.REVOKE, DEVICE);
        news.onRevoked(new CertificateRevoked(CERTIFICATE, null, "superseded", MONDAY));

        assertEquals(LineState.DONE, line.state());
    }

    @Test
    void device_brought_back_ends_the_request_to_revoke() {
        sent(RequestAction.REVOKE, DEVICE);
        line.take(LineStep.RESULT_MATCHED, LineChange.none(), MONDAY);
        news.onToken(new TokenStateChanged(DEVICE, null, null, TokenState.IN_USE, TokenState.RECALLED));
        assertEquals(LineState.FULFILLED, line.state(), "only asked for");
        news.onToken(new TokenStateChanged(DEVICE, null, null, TokenState.RECALLED, TokenState.RETURNED));

        assertEquals(LineState.DONE, line.state());
    }

    @Test
    void device_unlocked_where_it_is_ends_the_request_to_recover_it() {
        sent(RequestAction.RECOVER_DEVICE, DEVICE);
        line.take(LineStep.RESULT_MATCHED, LineChange.none(), MONDAY);
        news.onToken(new TokenStateChanged(DEVICE, null, null, TokenState.LOCKED, TokenState.IN_USE));

        assertEquals(List.of(LineStep.NO_PHYSICAL_PART), taken);
    }

    @Test
    void recovered_device_ends_its_request_when_its_subscriber_has_it_again() {
        sent(RequestAction.RECOVER_DEVICE, DEVICE);
        line.take(LineStep.RESULT_MATCHED, LineChange.none(), MONDAY);
        for (TokenState[] leg : new TokenState[][] {{TokenState.AT_CA, TokenState.RESERVED}, {TokenState.RESERVED, TokenState.IN_TRANSIT},
                {TokenState.IN_TRANSIT, TokenState.AT_AGENCY}, {TokenState.AT_AGENCY, TokenState.IN_USE}}) {
            news.onToken(new TokenStateChanged(DEVICE, null, null, leg[0], leg[1]));
        }

        assertEquals(List.of(LineStep.MINUTES_ISSUED, LineStep.SUBSCRIBER_ACCEPTED), taken);
        assertEquals(LineState.DONE, line.state());
    }
}
