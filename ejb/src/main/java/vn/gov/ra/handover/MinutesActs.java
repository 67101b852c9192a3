package vn.gov.ra.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.Numbers;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.Sha256;

/** What both legs of a handover do to their minutes: number and fix, sign, enter in the register, record. */
@Dependent
class MinutesActs {

    @Inject
    private HandoverRepository rows;
    @Inject
    private HandoverRegister register;
    @Inject
    private MinutesViews views;
    @Inject
    private MinutesDocument paper;
    @Inject
    private MinutesFiles signedFiles;
    @Inject
    private Numbers numbers;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;
    @Inject
    private Event<MinutesStateChanged> changed;

    /** Opens minutes about one device and gives them their number and paper. */
    CustodyMove opened(Minutes minutes, UUID tokenId) {
        CustodyMove move = new CustodyMove(minutes.id(), 1, tokenId, minutes.from().type(), minutes.to().type());
        rows.add(minutes);
        rows.add(move);
        issue(minutes);
        return move;
    }

    /** Gives the number and fixes document and text. */
    void issue(Minutes minutes) {
        String number = numbers.next(Numbers.MINUTES, 4);
        List<CustodyMove> moves = rows.moves(minutes.id());
        views.describe(minutes, moves);
        MinutesDocument.Fixed fixed = paper.make(minutes, number, views.lines(moves));
        minutes.fix(number, fixed.day(), fixed.place(), fixed.fileId(), fixed.text());
        take(minutes, MinutesStep.ISSUE, Map.of());
    }

    void take(Minutes minutes, MinutesStep step, Map<String, ?> details) {
        minutes.take(step, clock.instant());
        audit.record(step.auditType(), "minutes", minutes.id(), minutes.number(), details);
        changed.fire(new MinutesStateChanged(minutes.id(), minutes.number(), minutes.state(), minutes.to(), clock.instant()));
    }

    /** A party signs the minutes that were issued before: a signed PDF has to be their document. */
    void sign(Minutes minutes, String party, Signer signer) {
        signed(minutes, party, signer, minutes.documentFileId());
    }

    /** A party signs minutes that the same command draws up: a signed PDF cannot be their document. */
    void signAtOnce(Minutes minutes, String party, Signer signer) {
        signed(minutes, party, signer, null);
    }

    private void signed(Minutes minutes, String party, Signer signer, UUID paper) {
        MinutesSignature.Signing signing = signedFiles.signing(paper, signer);
        rows.add(new MinutesSignature(minutes.id(), party, signing, Sha256.hex(minutes.textAgreed()), clock.instant(), actor.get().username()));
    }

    /** One row of the register for one device that changed hands. */
    void enter(Minutes minutes, CustodyMove move) {
        MinutesLineView line = views.lines(List.of(move)).get(0);
        Map<String, String> values = new HashMap<>();
        values.put("minutes", minutes.number());
        values.put("date", minutes.heldOn().toString());
        values.put("giver", views.name(minutes.from()));
        values.put("giverPerson", views.person(minutes.from().personId()));
        values.put("giverPosition", views.position(minutes.from(), minutes.heldOn()));
        values.put("receiver", views.name(minutes.to()));
        values.put("receiverPerson", views.person(minutes.to().personId()));
        values.put("receiverPosition", views.position(minutes.to(), minutes.heldOn()));
        values.put("receiverIdentity", views.identity(minutes.to().personId()));
        values.put("receiverMandate", minutes.mandate() == null ? "" : minutes.mandate());
        values.put("model", line.model());
        values.put("deviceSerial", line.tokenSerial());
        values.put("certificateName", line.certificateName() == null ? "" : line.certificateName());
        values.put("certificateSerial", line.certificateSerial() == null ? "" : line.certificateSerial());
        values.put("condition", line.condition() == null ? "" : line.condition());
        values.put("purpose", MinutesWords.reason(minutes, MinutesWords.used(line)));
        values.put("signed", rows.signatures(minutes.id()).stream().filter(one -> MinutesSignature.RECEIVER.equals(one.party())).map(one -> one.view().method().name()).findFirst().orElse(""));
        register.enter(minutes.id(), move.tokenId(), values, clock.instant());
    }
}
