package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.request.SignMethod;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.StateError;

/** Hop 4 through the services: an officer claims, checks and proposes; another person approves. */
class ReviewHopsIT extends Inside {

    private static final String OFFICER = "chuyenvien";
    private static final String SIGNER = "lanhdao";

    @Test
    void claiming_is_refused_by_role_content_and_state_and_writes_its_row() throws Exception {
        LineView line = submitted();
        Thing thing = Thing.line(line.id());
        thing.isClosedTo(As.without("OFFICER"), () -> review.claim(line.id(), line.version(), null));
        thing.refuses(SharedError.STALE_VERSION, OFFICER, () -> review.claim(line.id(), line.version() - 1, null));
        thing.refuses(SharedError.TOO_LONG, OFFICER, () -> review.claim(line.id(), line.version(), "đ".repeat(2001)));
        thing.refuses(RequestError.LINE_NOT_FOUND, OFFICER, () -> review.claim(UUID.fromString("00000000-0000-7000-8000-00000000ffff"), 0, null));
        LineView claimed = As.persona(OFFICER, () -> review.claim(line.id(), line.version(), null));
        assertEquals(LineState.IN_REVIEW, claimed.state());
        thing.wasDoneBy(OFFICER, "line.claim");
        thing.refuses(StateError.STEP_NOT_ALLOWED, OFFICER, () -> review.claim(line.id(), claimed.version(), null));
        LineView draft = draft().lines().get(0);
        Thing.line(draft.id()).refuses(StateError.STEP_NOT_ALLOWED, OFFICER, () -> review.claim(draft.id(), draft.version(), null));
    }

    @Test
    void claiming_is_refused_to_who_wrote_the_request() throws Exception {
        DossierView own = As.persona(OFFICER, () -> dossiers.create(form01For(commune(), List.of(values(Person.woman("H'Ruên Byă", "Văn thư"))))));
        LineView line = headSigns(own.id());
        Thing.line(line.id()).refuses(ApprovalError.OWN_REQUEST, OFFICER, () -> review.claim(line.id(), line.version(), null));
    }

    @Test
    void proposing_is_refused_by_state_role_and_content_and_writes_its_row() throws Exception {
        LineView submitted = headSigns(draft(Person.bornElsewhere("Trần Đình Khoáng", "Kế toán")).id());
        Thing thing = Thing.line(submitted.id());
        thing.refuses(StateError.STEP_NOT_ALLOWED, OFFICER, () -> review.proposeApprove(submitted.id(), submitted.version(), true, Set.of(), null));
        LineView line = As.persona(OFFICER, () -> review.claim(submitted.id(), submitted.version(), null));
        thing.isClosedTo(As.without("OFFICER"), () -> review.proposeApprove(line.id(), line.version(), true, Set.of(), null));
        thing.refuses(ApprovalError.NOT_ASSIGNEE, "chuyenvien2", () -> review.proposeApprove(line.id(), line.version(), true, Set.of(), null));
        thing.refuses(ApprovalError.CHECKLIST_INCOMPLETE, OFFICER, () -> review.proposeApprove(line.id(), line.version(), false, Set.of(), null));
        thing.refuses(ApprovalError.UNACKNOWLEDGED, OFFICER, () -> review.proposeApprove(line.id(), line.version(), true, Set.of(), "Đã đối chiếu"));
        Set<String> seen = Set.copyOf(As.persona(OFFICER, () -> lines.warnings(line.id())).stream().map(warning -> warning.error().code()).toList());
        thing.refuses(ApprovalError.COMMENT_REQUIRED, OFFICER, () -> review.proposeApprove(line.id(), line.version(), true, seen, " "));
        thing.refuses(SharedError.STALE_VERSION, OFFICER, () -> review.proposeApprove(line.id(), line.version() + 1, true, seen, "Đã đối chiếu"));
        assertEquals(LineState.REVIEWED, As.persona(OFFICER, () -> review.proposeApprove(line.id(), line.version(), true, seen, "Đã đối chiếu căn cước")).state());
        thing.wasDoneBy(OFFICER, "line.propose-approve");
    }

    @Test
    void approving_is_refused_by_state_role_and_content_and_writes_its_row() throws Exception {
        LineView claimed = claimed();
        UUID id = claimed.id();
        Thing thing = Thing.line(id);
        thing.refuses(StateError.STEP_NOT_ALLOWED, SIGNER, () -> decision.approve(id, claimed.version(), null));
        LineView line = As.persona(OFFICER, () -> review.proposeApprove(id, claimed.version(), true, Set.of(), null));
        thing.isClosedTo(As.without("OFFICE_SIGNER"), () -> decision.approve(id, line.version(), null));
        thing.refuses(SharedError.STALE_VERSION, SIGNER, () -> decision.approve(id, claimed.version(), null));
        set(id, "reviewed_hash = reverse(reviewed_hash)");
        thing.refuses(ApprovalError.CONTENT_CHANGED, SIGNER, () -> decision.approve(id, line.version(), null));
        set(id, "reviewed_hash = reverse(reviewed_hash)");
        LineView approved = As.persona(SIGNER, () -> decision.approve(id, line.version(), null));
        assertEquals(LineState.APPROVED, approved.state());
        thing.wasDoneBy(SIGNER, "line.approve");
        thing.refuses(StateError.STEP_NOT_ALLOWED, SIGNER, () -> decision.approve(id, approved.version(), null));
    }

    @Test
    void approving_is_refused_where_rejection_was_proposed() throws Exception {
        LineView line = claimed();
        LineView rejected = As.persona(OFFICER, () -> review.proposeReject(line.id(), line.version(), "REJ-NOT-ENTITLED", "Không thuộc đối tượng"));
        Thing.line(line.id()).refuses(ApprovalError.PROPOSAL_DIFFERS, SIGNER, () -> decision.approve(line.id(), rejected.version(), null));
    }

    @Test
    void approving_is_refused_to_who_proposed_and_open_to_another_person() throws Exception {
        LineView line = proposed();
        Thing thing = Thing.line(line.id());
        As.Sql.change("update decision set person_id = (select person_id from app_user where username = '" + SIGNER + "') where line_id = '" + line.id() + "'");
        thing.refuses(ApprovalError.FOUR_EYES, SIGNER, () -> decision.approve(line.id(), line.version(), null));
        assertEquals(LineState.APPROVED, As.persona("lanhdao2", () -> decision.approve(line.id(), line.version(), null)).state());
        thing.wasDoneBy("lanhdao2", "line.approve");
    }

    private static void set(UUID line, String values) throws Exception {
        assertEquals(1, As.Sql.change("update request_line set " + values + " where id = '" + line + "'"));
    }

    private LineView headSigns(UUID dossier) throws Exception {
        As.persona("vanthu.xa", () -> dossiers.requestSignature(dossier, version(dossier), null));
        UUID scan = paper(dossier, "quét.png", Pictures.scan());
        return As.persona("thutruong.xa", () -> dossiers.sign(dossier, dossiers.get(dossier).version(), SignMethod.SCAN, scan, null)).lines().get(0);
    }
}
