package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.handover.Acceptance;
import vn.gov.ra.handover.HandoverError;
import vn.gov.ra.handover.LineAnswer;
import vn.gov.ra.handover.MinutesKind;
import vn.gov.ra.handover.MinutesState;
import vn.gov.ra.handover.MinutesView;
import vn.gov.ra.handover.SignatureMethod;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.request.LineState;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.token.TokenError;

/** Hop 9 through the services: minutes are drawn up, issued and signed; the agency accepts, then each subscriber. */
class HandoverHopsIT extends Inside {

    private static final String STORE = "thukho";
    private static final String CLERK = "vanthu.xa";
    private static final SignatureMethod PAGE = SignatureMethod.PAGE;
    private static final SignatureMethod SCAN = SignatureMethod.SCAN;

    private static final byte[] PROGRAM = {'M', 'Z', 1, 2};


    @Test
    void drawing_up_is_refused_by_role_content_and_state_and_writes_its_row() throws Exception {
        UUID device = inStore();
        UUID commune = commune();
        UUID department = UUID.fromString(As.Sql.text("select agency_id from app_user where username = 'vanthu.so'"));
        Thing thing = Thing.token(device);
        thing.isClosedTo(As.without("STOREKEEPER"), () -> minutes.create(MinutesKind.HANDOVER, commune, List.of(device)));
        thing.refuses(HandoverError.EMPTY, STORE, () -> minutes.create(MinutesKind.HANDOVER, commune, List.of()));
        thing.refuses(HandoverError.OTHER_AGENCY, STORE, () -> minutes.create(MinutesKind.HANDOVER, department, List.of(device)));
        MinutesView drawn = As.persona(STORE, () -> minutes.create(MinutesKind.HANDOVER, commune, List.of(device)));
        assertEquals(MinutesState.DRAFT, drawn.state());
        Thing.minutes(drawn.id()).wasDoneBy(STORE, "minutes.create");
        thing.refuses(HandoverError.IN_OTHER_MINUTES, STORE, () -> minutes.create(MinutesKind.HANDOVER, commune, List.of(device)));
        UUID inUse = inUse();
        Thing.token(inUse).refuses(StateError.STEP_NOT_ALLOWED, STORE, () -> minutes.create(MinutesKind.HANDOVER, commune, List.of(inUse)));
    }

    @Test
    void issuing_and_signing_as_giver_are_refused_by_role_state_and_content_and_write_their_rows() throws Exception {
        MinutesView drawn = drawn();
        UUID id = drawn.id();
        Thing thing = Thing.minutes(id);
        thing.isClosedTo(As.without("STOREKEEPER"), () -> minutes.issue(id, drawn.version()));
        thing.refuses(SharedError.STALE_VERSION, STORE, () -> minutes.issue(id, drawn.version() + 1));
        thing.refuses(StateError.STEP_NOT_ALLOWED, STORE, () -> minutes.signGiver(id, drawn.version(), PAGE, null, null));
        MinutesView issued = As.persona(STORE, () -> minutes.issue(id, drawn.version()));
        thing.wasDoneBy(STORE, "minutes.issue");
        thing.refuses(StateError.STEP_NOT_ALLOWED, STORE, () -> minutes.issue(id, issued.version()));

        thing.isClosedTo(As.without("STOREKEEPER", "CLERK"), () -> minutes.signGiver(id, issued.version(), PAGE, null, null));
        thing.refuses(StateError.NOT_YOUR_STEP, CLERK, () -> minutes.signGiver(id, issued.version(), PAGE, null, null));
        thing.refuses(HandoverError.SIGNATURE_FILE_MISSING, STORE, () -> minutes.signGiver(id, issued.version(), SCAN, null, null));
        thing.refuses(HandoverError.SIGNATURE_FILE_TYPE, STORE, () -> minutes.signGiver(id, issued.version(), SCAN, PROGRAM, "ký.png"));
        As.persona(STORE, () -> minutes.signGiver(id, issued.version(), PAGE, null, null));
        thing.wasDoneBy(STORE, "minutes.giver-sign");
        Thing.token(drawn.lines().get(0).tokenId()).wasDoneBy(STORE, "token.hand-over");
    }

    @Test
    void the_agencys_acceptance_is_refused_by_state_role_and_content_and_writes_its_rows() throws Exception {
        MinutesView issued = issued();
        UUID id = issued.id();
        UUID device = issued.lines().get(0).tokenId();
        Thing thing = Thing.minutes(id);
        thing.refuses(StateError.STEP_NOT_ALLOWED, CLERK, () -> minutes.accept(id, issued.version(), Acceptance.ofAll(), PAGE, null, null));
        MinutesView given = As.persona(STORE, () -> minutes.signGiver(id, issued.version(), PAGE, null, null));
        thing.isClosedTo(As.without("CLERK"), () -> minutes.accept(id, given.version(), Acceptance.ofAll(), PAGE, null, null));
        thing.refuses(HandoverError.NOT_FOUND, "vanthu.so", () -> minutes.accept(id, given.version(), Acceptance.ofAll(), PAGE, null, null));
        thing.refuses(HandoverError.REASON_MISSING, CLERK, () -> minutes.accept(id, given.version(), new Acceptance(List.of(new LineAnswer(device, false, " ")), null), PAGE, null, null));
        thing.refuses(HandoverError.NOT_IN_MINUTES, CLERK, () -> minutes.accept(id, given.version(), new Acceptance(List.of(new LineAnswer(id, true, null)), null), PAGE, null, null));
        thing.refuses(HandoverError.SIGNATURE_FILE_MISSING, CLERK, () -> minutes.accept(id, given.version(), Acceptance.ofAll(), SCAN, null, null));
        thing.refuses(SharedError.STALE_VERSION, CLERK, () -> minutes.accept(id, issued.version(), Acceptance.ofAll(), PAGE, null, null));
        assertEquals(MinutesState.COMPLETED, As.persona(CLERK, () -> minutes.accept(id, given.version(), Acceptance.ofAll(), PAGE, null, null)).state());
        thing.wasDoneBy(CLERK, "minutes.accept");
        Thing.token(device).wasDoneBy(CLERK, "token.agency-accepts");
    }

    @Test
    void a_subscribers_acceptance_is_refused_by_role_content_and_state_and_writes_its_rows() throws Exception {
        UUID device = accepted().lines().get(0).tokenId();
        Thing thing = Thing.token(device);
        long seen = deviceVersion(device);
        thing.isClosedTo(As.without("CLERK", "SUBSCRIBER"), () -> subscribers.accept(device, seen, SCAN, Pictures.scan(), "ký.png"));
        thing.refuses(TokenError.NOT_FOUND, "vanthu.so", () -> subscribers.accept(device, seen, SCAN, Pictures.scan(), "ký.png"));
        thing.refuses(TokenError.NOT_FOUND, "thuebao.xa", () -> subscribers.accept(device, seen, PAGE, null, null));
        thing.refuses(HandoverError.SIGNATURE_FILE_MISSING, CLERK, () -> subscribers.accept(device, seen, SCAN, null, null));
        thing.refuses(HandoverError.SIGNATURE_FILE_TYPE, CLERK, () -> subscribers.accept(device, seen, SCAN, PROGRAM, "ký.png"));
        thing.refuses(HandoverError.NOT_THE_SUBSCRIBER, CLERK, () -> subscribers.accept(device, seen, PAGE, null, null));
        thing.refuses(SharedError.STALE_VERSION, CLERK, () -> subscribers.accept(device, seen + 1, SCAN, Pictures.scan(), "ký.png"));

        MinutesView paper = As.persona(CLERK, () -> subscribers.accept(device, seen, SCAN, Pictures.scan(), "biên bản đã ký.png"));
        assertEquals(MinutesState.COMPLETED, paper.state());
        Thing.minutes(paper.id()).wasDoneBy(CLERK, "minutes.accept");
        thing.wasDoneBy(CLERK, "token.subscriber-accepts");
        UUID line = UUID.fromString(As.Sql.text("select line_id from token where id = '" + device + "'"));
        assertEquals(LineState.DONE, seen(line).state());
        assertEquals("IN_FORCE", As.Sql.text("select state from certificate where line_id = '" + line + "'"));
        thing.refuses(StateError.STEP_NOT_ALLOWED, CLERK, () -> subscribers.accept(device, deviceVersion(device), SCAN, Pictures.scan(), "ký.png"));
    }

    @Test
    void both_parties_sign_the_text_that_is_kept_and_it_names_the_device() throws Exception {
        MinutesView done = accepted();
        String agreed = As.Sql.text("select text_agreed from minutes where id = '" + done.id() + "'");
        assertTrue(agreed.contains(done.number()) && agreed.contains(done.lines().get(0).tokenSerial()) && agreed.contains(done.lines().get(0).certificateSerial()), agreed);

        assertEquals("GIVER " + Sha256.hex(agreed) + ", RECEIVER " + Sha256.hex(agreed),
                As.Sql.text("select string_agg(party || ' ' || text_hash, ', ' order by party) from minutes_signature where minutes_id = '" + done.id() + "'"));
        assertThrows(SQLException.class, () -> As.Sql.change("insert into minutes_signature select gen_random_uuid(), minutes_id, party, method, signer, person_id, file_id, text_hash, signed_at, recorded_by"
                + " from minutes_signature where minutes_id = '" + done.id() + "' and party = 'GIVER'"), "one signature of a party");
    }

    @Test
    void a_device_that_was_used_before_is_handed_over_with_its_new_certificate_and_never_with_the_old_one_alone() throws Exception {
        MinutesView paper = issued();
        UUID device = paper.lines().get(0).tokenId();
        UUID over = holder().certificate();
        As.Sql.change("insert into token_slot (token_id, slot_no, certificate_id) select '" + device + "', max(slot_no) + 1, '" + over + "' from token_slot where token_id = '" + device + "'");
        String fresh = "update certificate set state = '%s' where id in (select certificate_id from token_slot where token_id = '" + device + "' and certificate_id <> '" + over + "')";
        As.Sql.change("update certificate set state = 'REVOKED' where id = '" + over + "'");
        As.Sql.change(fresh.formatted("REVOKED"));
        Thing.minutes(paper.id()).refuses(TokenError.CERTIFICATE_NOT_READY, STORE, () -> minutes.signGiver(paper.id(), paper.version(), PAGE, null, null));
        As.Sql.change(fresh.formatted("QUARANTINED"));
        Thing.minutes(paper.id()).refuses(TokenError.CERTIFICATE_NOT_READY, STORE, () -> minutes.signGiver(paper.id(), paper.version(), PAGE, null, null));
        As.Sql.change(fresh.formatted("VERIFIED"));

        MinutesView given = As.persona(STORE, () -> minutes.signGiver(paper.id(), paper.version(), PAGE, null, null));

        assertEquals(MinutesState.COMPLETED, As.persona(CLERK, () -> minutes.accept(paper.id(), given.version(), Acceptance.ofAll(), PAGE, null, null)).state());
        As.persona(CLERK, () -> subscribers.accept(device, deviceVersion(device), SCAN, Pictures.scan(), "ký.png"));
        assertEquals("IN_FORCE REVOKED", As.Sql.text("select string_agg(c.state, ' ' order by c.state) from certificate c join token_slot o on o.certificate_id = c.id where o.token_id = '" + device + "'"));
    }

    private static UUID inUse() throws Exception {
        return UUID.fromString(As.Sql.text("select t.id from token t join app_user u on u.agency_id = t.agency_id where u.username = '" + CLERK
                + "' and t.state = 'IN_USE' order by t.id limit 1"));
    }

    private static long deviceVersion(UUID device) throws Exception {
        return Long.parseLong(As.Sql.text("select version from token where id = '" + device + "'"));
    }
}
