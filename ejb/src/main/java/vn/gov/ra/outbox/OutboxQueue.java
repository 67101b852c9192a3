package vn.gov.ra.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The sender's side: takes a lease, and records how it went; each step is a transaction of its own. */
@Dependent
public class OutboxQueue {

    @Inject
    private OutboxRepository rows;
    @Inject
    private Clock clock;

    /** Takes at most that many due rows; a sender that dies leaves them to the next after {@code lease}. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<OutboxMessage> take(Collection<String> types, int most, Duration lease) {
        if (types.isEmpty()) {
            return List.of();
        }
        List<OutboxRow> due = rows.lockDue(types, clock.instant(), most);
        due.forEach(row -> row.lease(clock.instant().plus(lease)));
        return due.stream().map(OutboxRow::message).toList();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void done(UUID id) {
        rows.byId(id).ifPresent(row -> row.done(clock.instant()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(UUID id, String error, Duration again) {
        rows.byId(id).ifPresent(row -> row.failed(error, clock.instant().plus(again)));
    }
}
