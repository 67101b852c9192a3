package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Signing;
import vn.gov.ra.it.support.Walk;

/** A signed document that another system was sent, judged by the lists of the mirror. */
class SignatureIT {

    private static final String PATH = "/api/v1/signatures/validate";
    private static final byte[] SIGNED = Signing.pades("thutruong.xa", Walk.ofCommune(Person.three()).readyToSign().letter());

    private static Answer check(Api caller, String query, byte[] file) {
        return caller.upload(PATH + query, Map.of(), "công văn.pdf", "application/pdf", file);
    }

    private static JsonObject only(byte[] file) {
        JsonObject report = check(Api.as("chuyenvien"), "", file).expect(200).json();
        assertEquals(1, report.getJsonArray("signatures").size(), report.toString());
        return report.getJsonArray("signatures").getJsonObject(0);
    }

    @Test
    void a_letter_signed_by_an_agencys_head_passes_for_officers_and_systems() {
        CaOperator.refresh();
        JsonObject report = check(Api.asSystem(), "", SIGNED).expect(200).json();
        assertEquals("TOTAL_PASSED", report.getString("verdict"), report.toString());
        assertEquals("Hợp lệ", report.getString("verdictText"));
        assertEquals("công văn.pdf", report.getString("fileName"));
        JsonObject signature = only(SIGNED);
        assertEquals("Y Krông Êban", signature.getString("signedBy"));
        assertTrue(signature.getBoolean("wholeDocument"));
        JsonObject link = signature.getJsonArray("chain").getJsonObject(0);
        assertEquals("good", link.getString("status"));
        assertFalse(link.isNull("crlNumber"), link.toString());
        assertTrue(signature.isNull("blocks"), "the simple report is short");
    }

    @Test
    void the_detailed_report_and_the_paper_come_in_the_language_asked_for() {
        JsonObject detailed = check(Api.as("chuyenvien"), "?report=detailed", SIGNED).expect(200).json();
        String all = detailed.toString();
        assertTrue(all.contains("Dữ liệu được ký có nguyên vẹn không?"), all);
        Answer paper = check(Api.as("chuyenvien"), "?report=pdf", SIGNED).expect(200);
        assertEquals("application/pdf", paper.header("Content-Type"));
        assertTrue(new String(paper.bytes(), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));
        check(Api.as("chuyenvien"), "?report=poem", SIGNED).refused(400);
    }

    @Test
    void what_was_changed_fails_and_what_is_unsigned_cannot_be_judged() {
        JsonObject changed = only(Signing.oneByteChanged(SIGNED));
        assertEquals("TOTAL_FAILED", changed.getString("verdict"), changed.toString());
        JsonObject unsigned = check(Api.as("chuyenvien"), "", Walk.ofCommune(Person.three()).readyToSign().letter()).expect(200).json();
        assertEquals("INDETERMINATE", unsigned.getString("verdict"));
        assertTrue(unsigned.getJsonArray("signatures").isEmpty());
        check(Api.as("chuyenvien"), "", "không phải văn bản".getBytes(StandardCharsets.UTF_8)).refused(422, "RA-SIG-020");
        check(Api.as("chuyenvien"), "", "<hoSo>".getBytes(StandardCharsets.UTF_8)).refused(422, "RA-SIG-021");
        Api.as("chuyenvien").post(PATH, "multipart/form-data; boundary=x", "--x--\r\n".getBytes(StandardCharsets.US_ASCII), Map.of()).refused(400);
    }

    @Test
    void a_certificate_on_hold_does_not_pass_until_it_is_released() {
        String serial = only(SIGNED).getJsonArray("chain").getJsonObject(0).getString("serial");
        CaOperator.revoke(serial, CaOperator.HOLD);
        try {
            CaOperator.refresh();
            JsonObject held = only(SIGNED);
            assertEquals("INDETERMINATE", held.getString("verdict"), held.toString());
            assertEquals("onHold", held.getJsonArray("chain").getJsonObject(0).getString("status"));
        } finally {
            CaOperator.revoke(serial, CaOperator.RELEASE);
            CaOperator.refresh();
        }
        assertEquals("TOTAL_PASSED", only(SIGNED).getString("verdict"));
    }

    @Test
    void it_is_nothing_for_callers_without_a_token() {
        check(Api.anonymous(), "", SIGNED).refused(401);
    }
}
