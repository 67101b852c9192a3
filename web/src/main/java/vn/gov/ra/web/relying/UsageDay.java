package vn.gov.ra.web.relying;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.gov.ra.relying.usage.UsageView;

/** Calls of one day, all kinds together and each apart. */
public record UsageDay(LocalDate day, long calls, long refused, List<UsageView> kinds) {

    /** Newest day first. */
    static List<UsageDay> of(List<UsageView> counts) {
        Map<LocalDate, List<UsageView>> byDay = new TreeMap<>(java.util.Comparator.reverseOrder());
        counts.forEach(one -> byDay.merge(one.day(), List.of(one), (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream()).toList()));
        return byDay.entrySet().stream().map(day -> new UsageDay(day.getKey(), day.getValue().stream().mapToLong(UsageView::calls).sum(),
                day.getValue().stream().mapToLong(UsageView::refused).sum(), day.getValue())).toList();
    }
}
