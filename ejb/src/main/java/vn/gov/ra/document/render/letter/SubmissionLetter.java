package vn.gov.ra.document.render.letter;

import java.util.List;
import java.util.Map;
import vn.gov.ra.document.render.pdf.Printable;
import vn.gov.ra.document.render.text.VietnameseDates;

/**
 * The letter by which the registration office hands a frozen list to the CA operator.
 *
 * @param legalBases the "căn cứ" lines, among them the delegation documents in force, without their closing semicolon
 * @param batchNumber the list's number, {@code DS-2026-004}
 * @param counts how the total is made up, such as by kind or by agency; values already written; may be empty
 * @param replaces the list it corrects, with its letter; null for none
 * @param contentHash SHA-256 of the frozen content in hex, null when it is not to be printed
 */
public record SubmissionLetter(LetterHead head, List<String> addressees, List<String> legalBases, FormWording form, String batchNumber,
        int total, List<Labelled> counts, List<Labelled> contact, String contentHash, List<String> recipients, Signer signer,
        String qrText, String replaces) implements Printable {

    public SubmissionLetter {
        addressees = List.copyOf(addressees);
        legalBases = List.copyOf(legalBases);
        counts = List.copyOf(counts);
        contact = List.copyOf(contact);
        recipients = List.copyOf(recipients);
    }

    @Override
    public String title() {
        return head.number().strip() + " " + head.subject();
    }

    @Override
    public List<String> parts() {
        Map<String, Object> model = Parts.letter(head, addressees, recipients, signer, qrText);
        model.put("title", title());
        model.put("legalBases", legalBases);
        model.put("demand", form.subject());
        model.put("batchNumber", batchNumber);
        model.put("total", VietnameseDates.count(total));
        model.put("countNoun", form.countNoun());
        model.put("replaces", replaces);
        model.put("hasCounts", !counts.isEmpty());
        model.put("counts", counts);
        model.put("contact", Parts.contact(form, contact));
        model.put("contentHash", contentHash);
        return List.of(Parts.fill("submission-letter", model));
    }
}
