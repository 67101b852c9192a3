package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.Signing;
import vn.gov.ra.it.support.Walk;

/** Hop 3: the agency's head signs, with a certificate or with ink. */
class SigningIT {

    private static final String PDF = "application/pdf";

    @Test
    void the_heads_own_signature_submits_the_dossier() {
        Walk walk = Walk.ofCommune(Person.three()).readyToSign().signed();
        JsonObject dossier = walk.head.get(walk.dossier()).expect(200).json();
        assertEquals("PADES", dossier.getString("signMethod"));
        assertEquals("Y Krông Êban", dossier.getString("signedBy"));
        assertEquals("SUBMITTED", dossier.getString("state"));
        assertEquals("SUBMITTED", walk.lineStates());
        Audit.has("dossier", walk.id(walk.dossier()), "dossier.sign", "thutruong.xa");
    }

    @Test
    void what_was_found_in_the_signed_letter_stays_with_the_dossier() {
        Walk walk = Walk.ofCommune(Person.three()).readyToSign();
        walk.attach(walk.head, "SIGNATURE_REPORT", "tự làm.pdf", PDF, walk.letter()).refused(400, "RA-REQ-034");
        JsonObject dossier = walk.signed().head.get(walk.dossier()).expect(200).json();

        JsonObject found = dossier.getJsonObject("signature");
        assertEquals("TOTAL_PASSED", found.getString("verdict"));
        JsonObject signer = found.getJsonArray("signers").getJsonObject(0);
        assertEquals("HEAD", signer.getString("as"));
        assertTrue(signer.getBoolean("whole"), signer::toString);
        assertEquals("RA-REQ-223", found.getJsonArray("warnings").getString(0), "no seal: a warning");
        List<JsonObject> papers = dossier.getJsonArray("attachments").getValuesAs(JsonObject.class);
        JsonObject letter = papers.stream().filter(one -> one.getString("kind").equals("SIGNED_LETTER")).findFirst().orElseThrow();
        assertEquals(letter.getString("sha256"), found.getString("sha256"), "of the bytes that are kept");
        JsonObject report = papers.stream().filter(one -> one.getString("kind").equals("SIGNATURE_REPORT")).findFirst().orElseThrow();
        byte[] pdf = walk.clerk.get(walk.dossier() + "/attachments/" + report.getString("id") + "/content").expect(200).bytes();
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void a_confirmed_scan_submits_it_too() {
        Walk walk = Walk.ofCommune(Person.three()).readyToSign().confirmedScan();
        assertEquals("SCAN", walk.head.get(walk.dossier()).text("signMethod"));
        assertEquals("SUBMITTED", walk.head.get(walk.dossier()).text("state"));
    }

    @Test
    void a_changed_byte_another_signer_and_a_revoked_certificate_are_three_different_refusals() {
        Walk walk = Walk.ofCommune(Person.three()).readyToSign();
        String changed = refusal(walk, Signing.oneByteChanged(Signing.pades("thutruong.xa", walk.letter())));
        String other = refusal(walk, Signing.pades("vanthu.xa", walk.letter()));
        Walk department = Walk.ofDepartment(Person.three()).readyToSign();
        byte[] signed = Signing.pades("thutruong.so", department.letter());
        CaOperator.revokeKeyOf("thutruong.so");
        String revoked = refusal(department, signed);
        assertEquals(Set.of("RA-SIG-003", "RA-REQ-012", "RA-SIG-006"), Set.of(changed, other, revoked));
        assertEquals("AWAITING_AGENCY_SIGN", walk.clerk.get(walk.dossier()).text("state"));
        assertEquals("AWAITING_AGENCY_SIGN", department.clerk.get(department.dossier()).text("state"));
    }

    @Test
    void a_signature_on_another_letter_is_refused() {
        Walk first = Walk.ofCommune(Person.three()).readyToSign();
        Walk second = Walk.ofCommune(Person.three()).readyToSign();
        assertEquals("RA-REQ-011", refusal(second, Signing.pades("thutruong.xa", first.letter())));
    }

    @Test
    void a_letter_without_a_signature_is_no_signed_letter() {
        Walk walk = Walk.ofCommune(Person.three()).readyToSign();
        assertEquals("RA-SIG-002", refusal(walk, walk.letter()));
    }

    @Test
    void only_the_head_signs() {
        Walk walk = Walk.ofCommune(Person.three()).readyToSign();
        Answer scan = walk.attach(walk.clerk, "SIGNED_LETTER", "quét.png", "image/png", Pictures.scan()).expect(201);
        for (String persona : new String[] {"vanthu.xa", "chuyenvien", "lanhdao", "quantri"}) {
            Api.as(persona).act(walk.dossier(), "sign", Json.createObjectBuilder().add("method", "SCAN").add("attachmentId", scan.text("id"))).refused(403);
        }
        Api.as("thutruong.so").act(walk.dossier(), "sign", Json.createObjectBuilder().add("method", "SCAN").add("attachmentId", scan.text("id"))).refused(404);
    }

    @Test
    void a_draft_is_not_signed_and_a_signature_needs_its_paper() {
        Walk walk = Walk.ofCommune(Person.three());
        Answer early = walk.head.act(walk.dossier(), "sign", Json.createObjectBuilder().add("method", "SCAN")).refused(409);
        assertEquals("DRAFT", early.text("state"));
        walk.readyToSign();
        assertTrue(walk.head.act(walk.dossier(), "sign", Json.createObjectBuilder().add("method", "SCAN")).status() / 100 == 4);
        walk.head.act(walk.dossier(), "sign", Json.createObjectBuilder()).refused(400, "RA-REQ-009");
    }

    @Test
    void a_refusal_by_the_head_needs_words_and_makes_it_a_draft_again() {
        Walk walk = Walk.ofCommune(Person.three()).readyToSign();
        walk.head.act(walk.dossier(), "refuse").refused(400, "RA-REQ-015");
        walk.head.act(walk.dossier(), "refuse", Json.createObjectBuilder().add("comment", "Sai chức vụ của người thứ hai")).expect(200);
        assertEquals("DRAFT", walk.clerk.get(walk.dossier()).text("state"));
        Audit.has("dossier", walk.id(walk.dossier()), "dossier.refuse", "thutruong.xa");
    }

    private static String refusal(Walk walk, byte[] pdf) {
        Answer attached = walk.attach(walk.head, "SIGNED_LETTER", "đã ký.pdf", PDF, pdf);
        return (attached.status() == 201 ? walk.signature("PADES", attached) : attached).refused(422).code();
    }
}
