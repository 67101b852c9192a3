package vn.gov.ra.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenView;

class CountingTest {

    private final Map<String, TokenView> register = new HashMap<>();

    private Counting count(CountKind kind, Set<String> expected) {
        return new Counting(kind, "Tủ 1", expected, serial -> Optional.ofNullable(register.get(serial)), Set.of());
    }

    private void inRegister(String serial, TokenState state, String holder, String location) {
        register.put(serial, new TokenView(Ids.next(), serial, "GCA-01", TokenKind.USB_TOKEN, state, holder, null, null, null, null, location, null, List.of(),
                Instant.EPOCH, null, 0));
    }

    private static Map<ScanOutcome, Integer> outcomes(Counting counting, List<String> scans) {
        Map<ScanOutcome, Integer> counts = new EnumMap<>(ScanOutcome.class);
        scans.forEach(scan -> counts.merge(counting.judge(scan).outcome(), 1, Integer::sum));
        return counts;
    }

    @Test
    void a_hundred_scans_with_three_duplicates_are_ninety_seven_devices() {
        List<String> list = IntStream.rangeClosed(1, 97).mapToObj(i -> String.format("GCA01-26-%06d", i)).toList();
        List<String> scans = new ArrayList<>(list);
        scans.add(40, list.get(3));
        scans.add(70, list.get(69).toLowerCase(Locale.ROOT));
        scans.add("  " + list.get(96) + " ");
        assertEquals(100, scans.size());

        assertEquals(Map.of(ScanOutcome.FOUND, 97, ScanOutcome.DUPLICATE, 3), outcomes(count(CountKind.RECEIPT, Set.copyOf(list)), scans));
    }

    @Test
    void a_delivery_tells_apart_what_is_on_the_list_what_is_not_and_what_is_known_already() {
        inRegister("GCA01-26-000003", TokenState.IN_USE, "SUBSCRIBER", null);
        Counting counting = count(CountKind.RECEIPT, Set.of("GCA01-26-000001", "GCA01-26-000003"));

        assertEquals(ScanOutcome.FOUND, counting.judge("GCA01-26-000001").outcome());
        assertEquals(ScanOutcome.UNKNOWN, counting.judge("GCA01-26-000002").outcome());
        assertEquals(ScanOutcome.ELSEWHERE, counting.judge("GCA01-26-000003").outcome(), "in the register, whatever the list says");
        assertEquals(ScanOutcome.UNREADABLE, counting.judge("?!").outcome());
        assertNull(counting.judge("?!").serial());
    }

    @Test
    void a_stock_take_tells_where_the_register_has_the_device() {
        inRegister("GCA01-26-000001", TokenState.IN_STOCK, "OFFICE", "Tủ 1");
        inRegister("GCA01-26-000002", TokenState.RETURNED, "OFFICE", "Tủ 2");
        inRegister("GCA01-26-000003", TokenState.IN_USE, "SUBSCRIBER", null);
        inRegister("GCA01-26-000004", TokenState.DESTROYED, "NOBODY", null);
        Counting counting = count(CountKind.STOCKTAKE, Set.of("GCA01-26-000001"));

        assertEquals(List.of(ScanOutcome.FOUND, ScanOutcome.MISPLACED, ScanOutcome.ELSEWHERE, ScanOutcome.ELSEWHERE, ScanOutcome.UNKNOWN, ScanOutcome.DUPLICATE),
                Stream.of("GCA01-26-000001", "GCA01-26-000002", "GCA01-26-000003", "GCA01-26-000004", "GCA01-26-000005", "GCA01-26-000001")
                        .map(serial -> counting.judge(serial).outcome()).toList());
    }

    @Test
    void what_was_undone_counts_when_it_is_scanned_again() {
        Counting after = new Counting(CountKind.RECEIPT, "Tủ 1", Set.of("GCA01-26-000001"), serial -> Optional.empty(), Set.of());

        assertEquals(ScanOutcome.FOUND, after.judge("GCA01-26-000001").outcome(), "the undone scan is not among those seen");
    }
}
