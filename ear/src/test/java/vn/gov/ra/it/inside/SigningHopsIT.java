package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.Signing;
import vn.gov.ra.request.AttachmentKind;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.request.SignMethod;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.signature.SignatureError;
import vn.gov.ra.status.crl.CrlService;

/** Hop 3 through the services: the agency's head signs, with a certificate or with ink. */
class SigningHopsIT extends Inside {

    private static final String HEAD = "thutruong.xa";

    @Inject
    private CrlService lists;

    @Test
    void the_heads_own_signature_submits_with_its_row() throws Exception {
        UUID id = awaiting().id();
        UUID signed = pdf(id, Signing.padesInside(HEAD, letter(id)));
        DossierView dossier = As.persona(HEAD, () -> dossiers.sign(id, version(id), SignMethod.PADES, signed, null));
        assertEquals(List.of(DossierState.SUBMITTED, SignMethod.PADES, LineState.SUBMITTED), List.of(dossier.state(), dossier.signMethod(), dossier.lines().get(0).state()));
        Thing.dossier(id).wasDoneBy(HEAD, "dossier.sign");
    }

    @Test
    void a_confirmed_scan_submits_with_its_row() throws Exception {
        UUID id = submitted().dossierId();
        assertEquals(SignMethod.SCAN, As.persona(HEAD, () -> dossiers.get(id)).signMethod());
        Thing.dossier(id).wasDoneBy(HEAD, "dossier.sign");
    }

    @Test
    void signing_is_refused_by_role() throws Exception {
        UUID id = awaiting().id();
        UUID scan = paper(id, "quét.png", Pictures.scan());
        Thing.dossier(id).isClosedTo(As.without("AGENCY_SIGNER"), () -> dossiers.sign(id, 2, SignMethod.SCAN, scan, null));
        Thing.dossier(id).refuses(RequestError.DOSSIER_NOT_FOUND, "thutruong.so", () -> dossiers.sign(id, 2, SignMethod.SCAN, scan, null));
    }

    @Test
    void signing_is_refused_by_state() throws Exception {
        DossierView draft = draft();
        UUID scan = paper(draft.id(), "quét.png", Pictures.scan());
        Thing.dossier(draft.id()).refuses(StateError.STEP_NOT_ALLOWED, HEAD, () -> dossiers.sign(draft.id(), version(draft.id()), SignMethod.SCAN, scan, null));
        UUID submitted = submitted().dossierId();
        Thing.dossier(submitted).refuses(StateError.STEP_NOT_ALLOWED, HEAD, () -> dossiers.sign(submitted, version(submitted), SignMethod.SCAN, scan, null));
    }

    @Test
    void signing_is_refused_by_content() throws Exception {
        UUID id = awaiting().id();
        UUID decision = As.persona("vanthu.xa", () -> dossiers.attach(id, AttachmentKind.DECISION, "quyết định.png", Pictures.scan())).id();
        Thing dossier = Thing.dossier(id);
        dossier.refuses(RequestError.METHOD_REQUIRED, HEAD, () -> dossiers.sign(id, version(id), null, decision, null));
        dossier.refuses(RequestError.SIGNED_LETTER_REQUIRED, HEAD, () -> dossiers.sign(id, version(id), SignMethod.SCAN, null, null));
        dossier.refuses(RequestError.SIGNED_LETTER_REQUIRED, HEAD, () -> dossiers.sign(id, version(id), SignMethod.SCAN, decision, null));
        dossier.refuses(SharedError.STALE_VERSION, HEAD, () -> dossiers.sign(id, version(id) + 1, SignMethod.SCAN, decision, null));
        refusedPdf(id, RequestError.ATTACHMENT_NOT_FOUND, UUID.fromString("00000000-0000-7000-8000-00000000ffff"));
        refusedPdf(id, SignatureError.NO_SIGNATURE, pdf(id, letter(id)));
        refusedPdf(id, SignatureError.NOT_A_PDF, paper(id, "quét.png", Pictures.scan()));
    }

    @Test
    void a_changed_byte_another_signer_and_a_revoked_certificate_are_refused_by_three_codes() throws Exception {
        UUID id = awaiting().id();
        refusedPdf(id, SignatureError.CHANGED, pdf(id, Signing.oneByteChanged(Signing.padesInside(HEAD, letter(id)))));
        refusedPdf(id, RequestError.OTHER_SIGNER, pdf(id, Signing.padesInside("vanthu.xa", letter(id))));
        revoked("thutruong.so");
        refusedPdf(id, SignatureError.REVOKED, pdf(id, Signing.padesInside("thutruong.so", letter(id))));
        assertEquals(DossierState.AWAITING_AGENCY_SIGN, As.persona(HEAD, () -> dossiers.get(id)).state());
    }

    @Test
    void a_signature_on_another_letter_is_refused() throws Exception {
        UUID first = draft(Person.man("Y Bhăm Ênuôl", "Văn thư")).id();
        As.persona("vanthu.xa", () -> dossiers.requestSignature(first, version(first), null));
        UUID id = awaiting().id();
        refusedPdf(id, RequestError.NOT_OWN_LETTER, pdf(id, Signing.padesInside(HEAD, letter(first))));
    }

    private void refusedPdf(UUID id, vn.gov.ra.shared.ErrorCode code, UUID paper) throws Exception {
        Thing.dossier(id).refuses(code, HEAD, () -> dossiers.sign(id, version(id), SignMethod.PADES, paper, null));
    }

    private byte[] letter(UUID id) throws Exception {
        return As.persona("vanthu.xa", () -> dossiers.letter(id)).bytes();
    }

    private UUID pdf(UUID id, byte[] content) throws Exception {
        return paper(id, "công văn đã ký.pdf", content);
    }

    /** By the CA operator, as the mirrored list says then; another test may have had it done already. */
    private void revoked(String persona) throws Exception {
        String serial = As.Sql.text("select c.serial from certificate c join subscriber s on s.id = c.subscriber_id join app_user u on u.person_id = s.person_id"
                + " where u.username = '" + persona + "' and c.state = 'IN_FORCE' order by c.not_before desc limit 1");
        if (serial != null) {
            operator("/revocations", "application/json", ("{\"issuer\":\"g2\",\"serial\":\"" + serial + "\",\"reason\":1}").getBytes(StandardCharsets.UTF_8));
            As.persona("quantri", () -> lists.refresh("g2"));
        }
    }
}
