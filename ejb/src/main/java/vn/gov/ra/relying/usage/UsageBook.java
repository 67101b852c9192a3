package vn.gov.ra.relying.usage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Writes counts, all or none. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class UsageBook {

    @Inject
    private UsageRepository rows;

    /** @return calls of that day that are written, by system, those of other servers included */
    Map<UUID, Long> write(Collection<Tallies.Line> lines, LocalDate day) {
        lines.forEach(rows::add);
        return rows.calls(day);
    }
}
