package vn.gov.ra.document.render.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gov.ra.document.render.pdf.Printable;
import vn.gov.ra.document.render.text.VietnameseDates;

/**
 * The slip an agency gets for its dossier (giấy tiếp nhận hồ sơ và hẹn trả kết quả).
 *
 * @param head number, date and receiving office; the subject is what the dossier asks for
 * @param code the dossier's code
 * @param facts address, telephone, e-mail and the like
 * @param attachments names of what was handed in
 * @param count lines in the dossier
 * @param receivedAt when it came in
 * @param dueOn the day the result is promised for
 * @param delivery how the result is given back
 * @param qrText what the QR code says, usually the address of the look-up page with the code
 */
public record Receipt(LetterHead head, String code, String submitter, String submittedBy, List<Labelled> facts, List<String> attachments,
        int count, Instant receivedAt, LocalDate dueOn, String delivery, String receivedBy, String qrText) implements Printable {

    public Receipt {
        facts = List.copyOf(facts);
        attachments = List.copyOf(attachments);
    }

    @Override
    public String title() {
        return code + " " + head.subject();
    }

    @Override
    public List<String> parts() {
        Map<String, Object> model = Parts.head(head);
        model.put("title", title());
        model.put("code", code);
        model.put("submitter", submitter);
        model.put("submittedBy", submittedBy);
        model.put("facts", facts);
        model.put("attachments", numbered());
        model.put("count", VietnameseDates.count(count));
        model.put("receivedAt", VietnameseDates.withTime(receivedAt));
        model.put("dueOn", VietnameseDates.longForm(dueOn));
        model.put("delivery", delivery);
        model.put("receivedBy", receivedBy);
        model.put("qr", QrCode.of(qrText).dataUri());
        return List.of(Parts.fill("receipt", model));
    }

    private List<Map<String, Object>> numbered() {
        List<Map<String, Object>> numbered = new ArrayList<>();
        attachments.forEach(name -> numbered.add(Map.of("no", numbered.size() + 1, "name", name)));
        return numbered;
    }
}
