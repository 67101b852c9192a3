package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.request.AttachmentKind;
import vn.gov.ra.request.AttachmentView;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.StateError;

/** Hop 1 and 2 through the services: a dossier with its lines, its papers, the question for the head's signature. */
class DossierHopsIT extends Inside {

    private static final String CLERK = "vanthu.xa";
    private static final List<String> NOT_WRITERS = As.without("CLERK", "AGENCY_SIGNER", "OFFICER");

    @Test
    void a_dossier_is_created_with_its_row() throws Exception {
        DossierView made = draft(Person.three());
        assertEquals(List.of(DossierState.DRAFT, 3), List.of(made.state(), made.lines().size()));
        Thing.dossier(made.id()).wasDoneBy(CLERK, "dossier.create");
    }

    @Test
    void creating_is_refused_by_role() throws Exception {
        Thing.newIn("dossier").isClosedTo(NOT_WRITERS, () -> dossiers.create(form01(List.of())));
    }

    @Test
    void creating_is_refused_by_content() throws Exception {
        Thing.newIn("dossier").refuses(SharedError.INVALID_INPUT, CLERK, () -> dossiers.create(form01(List.of(Map.of("shoeSize", "41")))));
        Thing.newIn("request_line").refuses(SharedError.INVALID_INPUT, CLERK, () -> dossiers.create(form01(List.of(values(Person.man("Y Lâm Mlô", "Văn thư")),
                Map.of("shoeSize", "41")))));
    }

    @Test
    void creating_is_refused_by_state_once_the_agency_has_ended() throws Exception {
        String until = "update agency set valid_to = %s where id = '" + commune() + "'";
        assertEquals(1, As.Sql.change(until.formatted("(now() at time zone 'Asia/Ho_Chi_Minh')::date")));
        try {
            Thing.newIn("dossier").refuses(RequestError.AGENCY_ENDED, CLERK, () -> dossiers.create(form01(List.of())));
        } finally {
            As.Sql.change(until.formatted("null"));
        }
    }

    @Test
    void a_line_is_added_with_the_dossiers_row() throws Exception {
        DossierView dossier = draft();
        LineView added = As.persona(CLERK, () -> dossiers.addLine(dossier.id(), dossier.version(), values(Person.man("Y Jút Hwing", "Kế toán"))));
        assertEquals(2, added.lineNo());
        Thing.dossier(dossier.id()).wasDoneBy(CLERK, "dossier.save");
    }

    @Test
    void adding_a_line_is_refused_by_role() throws Exception {
        UUID id = draft().id();
        Thing.dossier(id).isClosedTo(NOT_WRITERS, () -> dossiers.addLine(id, Map.of("fullName", "Y Jút Hwing")));
        Thing.dossier(id).refuses(RequestError.DOSSIER_NOT_FOUND, "vanthu.so", () -> dossiers.addLine(id, Map.of("fullName", "Y Jút Hwing")));
    }

    @Test
    void adding_a_line_is_refused_by_state() throws Exception {
        UUID id = awaiting().id();
        Thing.dossier(id).refuses(StateError.STEP_NOT_ALLOWED, CLERK, () -> dossiers.addLine(id, Map.of("fullName", "Y Jút Hwing")));
    }

    @Test
    void adding_a_line_is_refused_by_content_and_on_an_older_picture() throws Exception {
        DossierView dossier = draft();
        Thing.dossier(dossier.id()).refuses(SharedError.INVALID_INPUT, CLERK, () -> dossiers.addLine(dossier.id(), Map.of("shoeSize", "41")));
        Thing.dossier(dossier.id()).refuses(SharedError.STALE_VERSION, CLERK, () -> dossiers.addLine(dossier.id(), dossier.version() + 7, Map.of()));
    }

    @Test
    void a_paper_is_attached_with_its_row() throws Exception {
        UUID id = draft().id();
        AttachmentView paper = As.persona(CLERK, () -> dossiers.attach(id, AttachmentKind.DECISION, "quyết định.png", Pictures.scan()));
        assertEquals("image/png", paper.mediaType());
        Thing.dossier(id).wasDoneBy(CLERK, "dossier.attach");
    }

    @Test
    void attaching_is_refused_by_role() throws Exception {
        UUID id = draft().id();
        Thing.dossier(id).isClosedTo(NOT_WRITERS, () -> dossiers.attach(id, AttachmentKind.DECISION, "quyết định.png", Pictures.scan()));
        Thing.dossier(id).refuses(RequestError.DOSSIER_NOT_FOUND, "vanthu.so", () -> dossiers.attach(id, AttachmentKind.DECISION, "quyết định.png", Pictures.scan()));
    }

    @Test
    void attaching_is_refused_by_state() throws Exception {
        UUID awaiting = awaiting().id();
        Thing.dossier(awaiting).refuses(StateError.STEP_NOT_ALLOWED, CLERK, () -> dossiers.attach(awaiting, AttachmentKind.LETTER, "công văn.pdf", Pictures.scan()));
        UUID submitted = submitted().dossierId();
        Thing.dossier(submitted).refuses(StateError.STEP_NOT_ALLOWED, CLERK, () -> dossiers.attach(submitted, AttachmentKind.SIGNED_LETTER, "quét.png", Pictures.scan()));
    }

    @Test
    void attaching_is_refused_by_content() throws Exception {
        UUID id = draft().id();
        Thing dossier = Thing.dossier(id);
        byte[] program = {'M', 'Z', 0, 1, 2, 3};
        byte[] torn = "%PDF-1.7\nđứt đoạn".getBytes(StandardCharsets.UTF_8);
        dossier.refuses(RequestError.FILE_TYPE_REFUSED, CLERK, () -> dossiers.attach(id, AttachmentKind.OTHER, "chương trình.pdf", program));
        dossier.refuses(RequestError.LETTER_NOT_PDF, CLERK, () -> dossiers.attach(id, AttachmentKind.LETTER, "công văn.png", Pictures.scan()));
        dossier.refuses(DocumentError.BROKEN_PDF, CLERK, () -> dossiers.attach(id, AttachmentKind.LETTER, "công văn.pdf", torn));
        dossier.refuses(DocumentError.NAMED_SECRET, CLERK, () -> dossiers.attach(id, AttachmentKind.OTHER, "công văn tối mật.png", Pictures.scan()));
    }

    @Test
    void the_signature_is_asked_for_with_its_row() throws Exception {
        DossierView asked = awaiting();
        assertEquals(DossierState.AWAITING_AGENCY_SIGN, asked.state());
        Thing.dossier(asked.id()).wasDoneBy(CLERK, "dossier.request-signature");
    }

    @Test
    void asking_for_the_signature_is_refused_by_role() throws Exception {
        DossierView draft = draft();
        Thing.dossier(draft.id()).isClosedTo(NOT_WRITERS, () -> dossiers.requestSignature(draft.id(), draft.version(), null));
        Thing.dossier(draft.id()).refuses(RequestError.DOSSIER_NOT_FOUND, "vanthu.so", () -> dossiers.requestSignature(draft.id(), draft.version(), null));
    }

    @Test
    void asking_for_the_signature_is_refused_by_state() throws Exception {
        DossierView asked = awaiting();
        Thing.dossier(asked.id()).refuses(StateError.STEP_NOT_ALLOWED, CLERK, () -> dossiers.requestSignature(asked.id(), asked.version(), null));
    }

    @Test
    void asking_for_the_signature_is_refused_by_content_and_on_an_older_picture() throws Exception {
        Map<String, String> short11 = values(Person.man("Y Tin Niê", "Văn thư"));
        short11.put("nationalId", "67079012345");
        DossierView wrong = As.persona(CLERK, () -> dossiers.create(form01(List.of(short11))));
        Thing.dossier(wrong.id()).refuses(RequestError.NOT_READY, CLERK, () -> dossiers.requestSignature(wrong.id(), wrong.version(), null));
        Thing.dossier(wrong.id()).refuses(SharedError.STALE_VERSION, CLERK, () -> dossiers.requestSignature(wrong.id(), wrong.version() + 1, null));
    }
}
