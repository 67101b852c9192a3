package vn.gov.ra.document.render.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.gov.ra.document.render.pdf.Printable;
import vn.gov.ra.document.render.text.VietnameseDates;

/**
 * The letter (công văn đôn đốc) by which the registration office asks the CA operator for the answer to a list.
 *
 * @param outDocNo number and symbol of the letter the list went with, {@code outDocDate} its day
 * @param open how many of the {@code total} lines are still without an outcome
 * @param countNoun what the lines are, after their number
 * @param dueOn last day of the term that has passed
 */
public record ReminderLetter(LetterHead head, String addressee, String batchNumber, String outDocNo, LocalDate outDocDate, int total, int open, String countNoun,
        LocalDate dueOn, LocalDate today, List<String> recipients, Signer signer) implements Printable {

    public ReminderLetter {
        recipients = List.copyOf(recipients);
    }

    @Override
    public String title() {
        return batchNumber + " " + head.subject();
    }

    @Override
    public List<String> parts() {
        Map<String, Object> model = Parts.letter(head, List.of(addressee), recipients, signer, null);
        model.put("title", title());
        model.put("batchNumber", batchNumber);
        model.put("outDocNo", outDocNo);
        model.put("outDocDate", VietnameseDates.longForm(outDocDate));
        model.put("total", VietnameseDates.count(total));
        model.put("open", VietnameseDates.count(open));
        model.put("answered", open == total ? null : VietnameseDates.count(total - open));
        model.put("countNoun", countNoun);
        model.put("dueOn", VietnameseDates.longForm(dueOn));
        model.put("today", VietnameseDates.longForm(today));
        return List.of(Parts.fill("reminder-letter", model));
    }
}
