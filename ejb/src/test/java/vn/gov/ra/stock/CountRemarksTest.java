package vn.gov.ra.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.Ids;

class CountRemarksTest {

    private static final UUID COUNT = Ids.next();

    private static Scan scan(String serial, ScanOutcome outcome) {
        return new Scan(COUNT, 1, serial, new Counting.Judged(serial, outcome, null), Instant.EPOCH);
    }

    private static CountView counted(List<String> missing) {
        return new CountView(COUNT, "KK-2026-0001", CountKind.STOCKTAKE, CountState.OPEN, "Tủ 1", "GCA-01", null, "thukho", "Y Wăn Kbuôr", Instant.EPOCH, null, null, 200,
                Map.of(ScanOutcome.FOUND, 50, ScanOutcome.MISPLACED, 1), missing, List.of(), 0);
    }

    @Test
    void every_device_that_is_not_as_it_should_be_is_named() {
        String told = CountRemarks.of("KK-2026-0001", "Tủ 1", counted(List.of("A-0001", "A-0002")), List.of(scan("F-0001", ScanOutcome.FOUND), scan("M-0001", ScanOutcome.MISPLACED),
                scan("E-0001", ScanOutcome.ELSEWHERE), scan("U-0001", ScanOutcome.UNKNOWN), scan("F-0001", ScanOutcome.DUPLICATE)));

        assertEquals("Phiếu kiểm KK-2026-0001, vị trí Tủ 1: theo danh mục 200 thiết bị, có mặt 51, thiếu 2, sai vị trí 1, ngoài danh mục 2."
                + " Thiếu: A-0001, A-0002. Sai vị trí: M-0001. Sổ ghi ở nơi khác: E-0001. Không rõ: U-0001.", told);
    }

    @Test
    void of_very_many_the_rest_is_counted_and_not_dropped() {
        List<String> missing = IntStream.rangeClosed(1, 149).mapToObj(i -> String.format("A-%04d", i)).toList();

        String told = CountRemarks.of("KK-2026-0001", "Tủ 1", counted(missing), List.of());

        assertTrue(told.endsWith(" A-0100 và 49 số hiệu khác theo phiếu kiểm."), told);
    }
}
