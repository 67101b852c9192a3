package vn.gov.ra.document.render.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.ra.document.render.pdf.Printable;
import vn.gov.ra.document.render.text.VietnameseDates;

/**
 * A subscriber's commitment (bản cam kết của thuê bao), to be signed on paper.
 *
 * @param heading what the text is called
 * @param edition of the text
 * @param paragraphs with the subscriber's name in them
 * @param day of the signature; null leaves room for it
 */
public record CommitmentPaper(String heading, String edition, List<String> paragraphs, String fullName, LocalDate day) implements Printable {

    public CommitmentPaper {
        paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public String title() {
        return heading + " " + edition;
    }

    @Override
    public List<String> parts() {
        Map<String, Object> model = new HashMap<>();
        model.put("title", title());
        model.put("heading", heading);
        model.put("edition", edition);
        model.put("paragraphs", paragraphs);
        model.put("date", VietnameseDates.longForm(day));
        model.put("fullName", fullName);
        return List.of(Parts.fill("commitment", model));
    }
}
