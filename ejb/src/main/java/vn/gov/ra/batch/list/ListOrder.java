package vn.gov.ra.batch.list;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.gov.ra.shared.VietnameseText;

/** The order of a list: by agency, within it by given name as Vietnamese lists are ordered, then by line code. */
public final class ListOrder {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private ListOrder() {
    }

    /** @param agency name of the agency @param name name of the person or thing @param last what decides between equals */
    public static <T> List<T> sorted(List<T> lines, Function<T, String> agency, Function<T, String> name, Function<T, String> last) {
        Collator collator = Collator.getInstance(VIETNAMESE);
        collator.setStrength(Collator.TERTIARY);
        Comparator<T> order = Comparator.comparing(agency, collator::compare);
        return lines.stream().sorted(order.thenComparing(line -> VietnameseText.sortKey(name.apply(line)), collator::compare)
                .thenComparing(last, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    }
}
