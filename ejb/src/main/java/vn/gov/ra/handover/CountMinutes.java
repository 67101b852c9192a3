package vn.gov.ra.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.Ids;

/** Minutes of a count, for the room above and in its transaction: a draft that names the devices found and says what was not as it should be. */
@Dependent
public class CountMinutes {

    @Inject
    private HandoverRepository rows;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** @param kind {@code RECEIPT} or {@code STOCKTAKE} @param remarks one paragraph of the paper @return id of the minutes */
    public UUID drawUp(MinutesKind kind, List<UUID> tokenIds, String remarks) {
        Actor who = actor.get();
        Party store = new Party(Party.OFFICE, null, who.personId());
        Party from = kind == MinutesKind.RECEIPT ? new Party(Party.CA, null, null) : store;
        Minutes minutes = new Minutes(Ids.next(), kind, from, kind == MinutesKind.RECEIPT ? store : Party.office(), who.username(), clock.instant());
        minutes.remark(remarks);
        rows.add(minutes);
        int lineNo = 0;
        for (UUID token : tokenIds) {
            rows.add(new CustodyMove(minutes.id(), ++lineNo, token, from.type(), Party.OFFICE));
        }
        audit.record(MinutesStep.CREATE.auditType(), "minutes", minutes.id(), null, Map.of("devices", lineNo, "kind", kind));
        return minutes.id();
    }
}
