package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.batch.BatchError;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.batch.BatchView;
import vn.gov.ra.batch.result.ImportStarted;
import vn.gov.ra.batch.result.MatchLevel;
import vn.gov.ra.batch.result.MatchView;
import vn.gov.ra.batch.result.ResultError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.StateError;

/** Hop 7 and 8 through the services: the CA operator's answer is imported, and a second person confirms what was matched. */
class ResultHopsIT extends Inside {

    private static final String OFFICER = "chuyenvien";
    private static final String SIGNER = "lanhdao";

    @Test
    void importing_is_refused_by_state_role_and_content_and_writes_its_rows_once() throws Exception {
        BatchView signed = listSigned();
        UUID id = signed.id();
        Thing thing = Thing.batch(id);
        byte[] zip = As.persona(OFFICER, () -> batches.packageZip(id)).bytes();
        thing.refuses(StateError.STEP_NOT_ALLOWED, OFFICER, () -> results.importResult(id, zip, "ket-qua.zip"));
        As.persona(OFFICER, () -> batches.recordSending(id, signed.version(), sending()));
        byte[] answer = operatorsAnswer(id, "none");
        thing.isClosedTo(As.without("OFFICER"), () -> results.importResult(id, answer, "ket-qua.zip"));
        thing.refuses(ResultError.FILE_TYPE, OFFICER, () -> results.importResult(id, new byte[] {'M', 'Z', 1, 2}, "ket-qua.exe"));
        byte[] foreign = "tên cây;chiều cao\ncà phê;2\n".getBytes(StandardCharsets.UTF_8);
        thing.refuses(ResultError.LIST_HEADER, OFFICER, () -> results.importResult(id, foreign, "ket-qua.csv"));
        ImportStarted started = As.persona(OFFICER, () -> results.importResult(id, answer, "ket-qua.zip"));
        assertEquals(List.of(MatchLevel.EXACT), As.persona(OFFICER, () -> results.matches(started.packageId())).stream().map(MatchView::level).toList());
        String after = As.Sql.text(thing.rows());
        assertTrue(As.persona(OFFICER, () -> results.importResult(id, answer, "ket-qua-lan-2.zip")).repeated());
        assertEquals(after, As.Sql.text(thing.rows()));
        thing.wasDoneBy(OFFICER, "result.receive");
        thing.wasDoneBy(OFFICER, "batch.import-result");
    }

    @Test
    void confirming_is_refused_by_state_role_and_person_and_writes_its_row() throws Exception {
        BatchView sent = sent();
        UUID id = sent.id();
        Thing thing = Thing.batch(id);
        thing.refuses(StateError.STEP_NOT_ALLOWED, SIGNER, () -> batches.confirm(id, sent.version()));
        byte[] answer = operatorsAnswer(id, "none");
        As.persona(OFFICER, () -> results.importResult(id, answer, "ket-qua.zip"));
        BatchView list = As.persona(SIGNER, () -> batches.get(id));
        thing.isClosedTo(As.without("OFFICER", "OFFICE_SIGNER"), () -> batches.confirm(id, list.version()));
        thing.refuses(BatchError.IMPORTED_BY_YOU, OFFICER, () -> batches.confirm(id, list.version()));
        thing.refuses(SharedError.STALE_VERSION, SIGNER, () -> batches.confirm(id, sent.version()));
        BatchView confirmed = As.persona(SIGNER, () -> batches.confirm(id, list.version()));
        assertEquals(BatchState.RECONCILED, confirmed.state());
        thing.wasDoneBy(SIGNER, "batch.confirm");
        thing.refuses(StateError.STEP_NOT_ALLOWED, SIGNER, () -> batches.confirm(id, confirmed.version()));
    }

    @Test
    void confirming_is_refused_by_content_while_a_certificate_has_another_name() throws Exception {
        UUID id = sent().id();
        byte[] answer = operatorsAnswer(id, "wrong-name");
        ImportStarted started = As.persona(OFFICER, () -> results.importResult(id, answer, "ket-qua.zip"));
        MatchView match = As.persona(OFFICER, () -> results.matches(started.packageId())).get(0);
        assertEquals(MatchLevel.WRONG, match.level());
        assertEquals("0", As.Sql.text("select count(*) from token t join batch_line b on b.line_id = t.line_id where b.batch_id = '" + id + "'"));
        Thing thing = Thing.batch(id);
        thing.refuses(ResultError.NOTHING_TO_DECIDE, SIGNER, () -> results.accept(started.packageId(), match.seq()));
        thing.refuses(BatchError.NOT_RECONCILED, SIGNER, () -> batches.confirm(id, batches.get(id).version()));
    }
}
