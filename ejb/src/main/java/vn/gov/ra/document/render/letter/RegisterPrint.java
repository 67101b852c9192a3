package vn.gov.ra.document.render.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.ra.document.render.pdf.Printable;

/**
 * A register or report printed across the page: head of the office, title, period, table, total.
 *
 * @param title in capitals
 * @param period what the rows are of, such as "Năm 2026"
 * @param total the line below the table
 */
public record RegisterPrint(LetterHead head, String title, String period, TableContent list, String total) implements Printable {

    @Override
    public List<String> parts() {
        Map<String, Object> model = new HashMap<>(Parts.head(head));
        model.putAll(list.model(TableContent.LETTERS_ACROSS));
        model.put("title", title + " " + period);
        model.put("listTitle", title);
        model.put("period", period);
        model.put("total", total);
        return List.of(Parts.fill("register", model));
    }
}
