package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.batch.BatchArchive;
import vn.gov.ra.batch.BatchError;
import vn.gov.ra.batch.BatchFileKind;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.batch.BatchView;
import vn.gov.ra.batch.Sending;
import vn.gov.ra.batch.SignedBy;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.signature.SignatureError;

/** Hop 5 and 6 through the services: approved lines become a list that is frozen, taken out as a package, signed and sent. */
class ListHopsIT extends Inside {

    private static final String OFFICER = "chuyenvien";
    private static final String SIGNER = "lanhdao";
    private static final UUID NOWHERE = UUID.fromString("00000000-0000-7000-8000-00000000ffff");

    @Inject
    private BatchArchive archive;

    @Test
    void creating_a_list_is_refused_by_role_content_and_state_and_writes_its_row() throws Exception {
        UUID line = approved().id();
        Thing thing = Thing.line(line);
        thing.isClosedTo(As.without("OFFICER"), () -> batches.create("01", List.of(line), null));
        thing.refuses(BatchError.EMPTY, OFFICER, () -> batches.create("01", List.of(), null));
        thing.refuses(BatchError.LINE_DOES_NOT_FIT, OFFICER, () -> batches.create("07", List.of(line), null));
        thing.refuses(SharedError.TOO_LONG, OFFICER, () -> batches.create("01", List.of(line), "đ".repeat(2001)));
        LineView early = proposed();
        Thing.newIn("batch").refuses(BatchError.LINE_NOT_FREE, OFFICER, () -> batches.create("01", List.of(line, early.id()), null));
        BatchView list = As.persona(OFFICER, () -> batches.create("01", List.of(line), null));
        assertEquals(BatchState.COLLECTING, list.state());
        Thing.batch(list.id()).wasDoneBy(OFFICER, "batch.create");
        Thing.batch(list.id()).refuses(BatchError.LINE_NOT_FREE, OFFICER, () -> batches.create("01", List.of(line), null));
    }

    @Test
    void freezing_is_refused_by_role_content_and_state_and_writes_its_row() throws Exception {
        BatchView list = listed();
        Thing thing = Thing.batch(list.id());
        thing.isClosedTo(As.without("OFFICER"), () -> batches.freeze(list.id(), list.version()));
        thing.refuses(SharedError.STALE_VERSION, OFFICER, () -> batches.freeze(list.id(), list.version() + 1));
        List<UUID> held = lineOf(list);
        BatchView empty = As.persona(OFFICER, () -> batches.removeLines(list.id(), list.version(), held, "Chờ quyết định bổ nhiệm"));
        thing.refuses(BatchError.EMPTY, OFFICER, () -> batches.freeze(list.id(), empty.version()));
        BatchView filled = As.persona(OFFICER, () -> batches.addLines(list.id(), empty.version(), held));
        BatchView frozen = As.persona(OFFICER, () -> batches.freeze(list.id(), filled.version()));
        assertEquals(BatchState.FROZEN, frozen.state());
        assertTrue(frozen.number().startsWith("DS-"), frozen.number());
        thing.wasDoneBy(OFFICER, "batch.freeze");
        thing.refuses(StateError.STEP_NOT_ALLOWED, OFFICER, () -> batches.freeze(list.id(), frozen.version()));
    }

    @Test
    void the_package_is_refused_by_state_and_role_and_writes_its_row() throws Exception {
        BatchView list = listed();
        Thing thing = Thing.batch(list.id());
        thing.refuses(BatchError.NOT_FROZEN_YET, OFFICER, () -> batches.packageZip(list.id()));
        thing.refuses(BatchError.NOT_FOUND, OFFICER, () -> batches.packageZip(NOWHERE));
        As.persona(OFFICER, () -> batches.freeze(list.id(), list.version()));
        thing.isClosedTo(As.without("OFFICER", "OFFICE_SIGNER"), () -> batches.packageZip(list.id()));
        byte[] zip = As.persona(OFFICER, () -> batches.packageZip(list.id())).bytes();
        assertEquals("PK", new String(zip, 0, 2, StandardCharsets.US_ASCII));
        thing.wasDoneBy(OFFICER, "batch.package-read");
    }

    @Test
    void signing_a_list_is_refused_by_state_role_content_and_person_and_writes_its_row() throws Exception {
        BatchView open = listed();
        UUID id = open.id();
        Thing thing = Thing.batch(id);
        thing.refuses(StateError.STEP_NOT_ALLOWED, SIGNER, () -> batches.sign(id, open.version(), SignedBy.SCAN, null));
        BatchView list = As.persona(OFFICER, () -> batches.freeze(id, open.version()));
        UUID scan = As.persona(OFFICER, () -> archive.attach(id, BatchFileKind.SIGNED_LETTER, Pictures.scan(), "quét.png")).id();
        thing.isClosedTo(As.without("OFFICE_SIGNER"), () -> batches.sign(id, list.version(), SignedBy.SCAN, null));
        thing.refuses(BatchError.SIGNED_LETTER_MISSING, SIGNER, () -> batches.sign(id, seen(list), SignedBy.PADES, null));
        thing.refuses(BatchError.FILE_NOT_FOUND, SIGNER, () -> batches.sign(id, seen(list), SignedBy.SCAN, NOWHERE));
        thing.refuses(SignatureError.NOT_A_PDF, SIGNER, () -> batches.sign(id, seen(list), SignedBy.PADES, scan));
        set(id, "content_hash = reverse(content_hash)");
        thing.refuses(BatchError.CONTENT_CHANGED, SIGNER, () -> batches.sign(id, seen(list), SignedBy.SCAN, scan));
        set(id, "content_hash = reverse(content_hash), frozen_by = (select person_id from app_user where username = '" + SIGNER + "')");
        thing.refuses(BatchError.SIGNER_FROZE_IT, SIGNER, () -> batches.sign(id, seen(list), SignedBy.SCAN, scan));
        BatchView signed = As.persona("lanhdao2", () -> batches.sign(id, seen(list), SignedBy.SCAN, scan));
        assertEquals(BatchState.SIGNED, signed.state());
        thing.wasDoneBy("lanhdao2", "batch.sign");
        thing.refuses(StateError.STEP_NOT_ALLOWED, "lanhdao2", () -> batches.sign(id, signed.version(), SignedBy.SCAN, scan));
    }

    @Test
    void recording_the_sending_is_refused_by_state_role_and_content_and_writes_its_row() throws Exception {
        BatchView frozen = frozen();
        UUID id = frozen.id();
        Thing thing = Thing.batch(id);
        thing.refuses(StateError.STEP_NOT_ALLOWED, OFFICER, () -> batches.recordSending(id, frozen.version(), sending()));
        BatchView list = As.persona(SIGNER, () -> batches.sign(id, frozen.version(), SignedBy.SCAN, null));
        thing.isClosedTo(As.without("OFFICER"), () -> batches.recordSending(id, list.version(), sending()));
        thing.refuses(BatchError.LETTER_NUMBER_MISSING, OFFICER, () -> batches.recordSending(id, list.version(), new Sending(" ", null, null, null)));
        thing.refuses(BatchError.FILE_NOT_FOUND, OFFICER, () -> batches.recordSending(id, list.version(), new Sending("138/STTTT-CNTT", null, null, NOWHERE)));
        thing.refuses(SharedError.STALE_VERSION, OFFICER, () -> batches.recordSending(id, frozen.version(), sending()));
        assertEquals(BatchState.SENT, As.persona(OFFICER, () -> batches.recordSending(id, list.version(), sending())).state());
        assertEquals(LineState.SENT, seen(lineOf(list).get(0)).state());
        thing.wasDoneBy(OFFICER, "batch.record-sending");
    }

    private long seen(BatchView list) throws Exception {
        return As.persona(OFFICER, () -> batches.get(list.id())).version();
    }

    private static void set(UUID list, String values) throws Exception {
        assertEquals(1, As.Sql.change("update batch set " + values + " where id = '" + list + "'"));
    }

    private static List<UUID> lineOf(BatchView list) throws Exception {
        return List.of(UUID.fromString(As.Sql.text("select line_id from batch_line where batch_id = '" + list.id() + "' limit 1")));
    }
}
