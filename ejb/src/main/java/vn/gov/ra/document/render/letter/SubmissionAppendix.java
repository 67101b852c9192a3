package vn.gov.ra.document.render.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gov.ra.document.render.pdf.Printable;
import vn.gov.ra.document.render.text.VietnameseDates;

/**
 * The list that goes with a letter, across the page, with page numbers of its own and the form's columns word for word.
 *
 * @param head the head of the letter it belongs to: number, date and agency are quoted from it
 * @param batchNumber the list's number; null for an agency's own list
 */
public record SubmissionAppendix(LetterHead head, String batchNumber, FormWording form, TableContent list) implements Printable {

    @Override
    public String title() {
        return batchNumber == null ? head.subject() : batchNumber + " " + head.subject();
    }

    @Override
    public List<String> parts() {
        Map<String, Object> model = new HashMap<>(Parts.head(head));
        model.putAll(list.model(TableContent.LETTERS_ACROSS));
        model.put("title", title());
        model.put("batchNumber", batchNumber);
        String subject = form.subject();
        model.put("listTitle", subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1));
        model.put("count", VietnameseDates.count(list.count()));
        model.put("countNoun", form.countNoun());
        return List.of(Parts.fill("list-appendix", model));
    }
}
