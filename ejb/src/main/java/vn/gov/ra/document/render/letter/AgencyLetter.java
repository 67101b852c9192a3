package vn.gov.ra.document.render.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gov.ra.document.render.pdf.Printable;
import vn.gov.ra.document.render.text.VietnameseDates;

/**
 * The letter by which an agency asks (công văn đề nghị), made for its head to sign. A short list stands in the letter; a long or a wide one
 * follows as an appendix across the page.
 *
 * @param legalBases the "căn cứ" lines without their closing semicolon; may be empty
 * @param contact the person block of the form, label by label
 * @param recipients the "nơi nhận" lines, the last one the archive line
 * @param qrText what the QR code says, usually the address of the dossier; null for none
 */
public record AgencyLetter(LetterHead head, List<String> addressees, List<String> legalBases, FormWording form, List<Labelled> contact,
        TableContent list, List<String> recipients, Signer signer, String qrText) implements Printable {

    private static final int WIDEST_IN_LETTER = 7;
    private static final int LONGEST_IN_LETTER = 10;

    public AgencyLetter {
        addressees = List.copyOf(addressees);
        legalBases = List.copyOf(legalBases);
        contact = List.copyOf(contact);
        recipients = List.copyOf(recipients);
    }

    @Override
    public String title() {
        return head.number().strip() + " " + head.subject();
    }

    @Override
    public List<String> parts() {
        boolean inline = list.columns().size() <= WIDEST_IN_LETTER && list.count() <= LONGEST_IN_LETTER;
        Map<String, Object> model = Parts.letter(head, addressees, recipients, signer, qrText);
        model.put("title", title());
        model.put("legalBases", legalBases);
        model.put("demand", form.subject());
        model.put("contact", Parts.contact(form, contact));
        model.put("listNumber", contact.isEmpty() ? 1 : 2);
        model.put("count", VietnameseDates.count(list.count()));
        model.put("countNoun", form.countNoun());
        model.put("appended", !inline);
        model.put("inline", inline ? list.model(TableContent.LETTERS_UPRIGHT) : null);
        List<String> parts = new ArrayList<>(List.of(Parts.fill("agency-letter", model)));
        if (!inline) {
            parts.addAll(new SubmissionAppendix(head, null, form, list).parts());
        }
        return parts;
    }
}
