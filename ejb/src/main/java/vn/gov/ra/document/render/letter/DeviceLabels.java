package vn.gov.ra.document.render.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gov.ra.document.render.pdf.Printable;

/**
 * Stickers for devices on sheets of A4 with three by eight labels of 70 × 37 mm, without a margin between them.
 *
 * @param owner the office whose devices they are
 */
public record DeviceLabels(String title, String owner, List<DeviceLabel> labels) implements Printable {

    private static final int ACROSS = 3;
    private static final int A_SHEET = 24;

    public DeviceLabels {
        labels = List.copyOf(labels);
    }

    @Override
    public List<String> parts() {
        return cut(labels, A_SHEET).stream().map(sheet -> Parts.fill("device-labels", Map.of("title", title, "owner", owner,
                "rows", cut(sheet, ACROSS).stream().map(row -> Map.of("labels", row.stream().map(DeviceLabel::fields).toList(), "rest", row.size() < ACROSS)).toList()))).toList();
    }

    private static <T> List<List<T>> cut(List<T> all, int size) {
        List<List<T>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            pieces.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return pieces;
    }
}
