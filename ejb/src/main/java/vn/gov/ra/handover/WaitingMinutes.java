package vn.gov.ra.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Minutes that wait for an agency to sign for its devices; for whoever reminds it. */
@Dependent
public class WaitingMinutes {

    @Inject
    private HandoverQuery query;

    /** @param issuedOn the day the minutes were numbered and printed */
    public record Waiting(UUID id, String number, UUID agencyId, LocalDate issuedOn) {
    }

    public List<Waiting> all() {
        return query.waitingForAgencies();
    }
}
