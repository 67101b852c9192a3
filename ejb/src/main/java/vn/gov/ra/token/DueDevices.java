package vn.gov.ra.token;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Devices that have to come back by a day; for whoever reminds their agencies. */
@Dependent
public class DueDevices {

    @Inject
    private TokenRepository tokens;

    /** @param dueOn last day to give it back */
    public record Due(UUID id, String serial, UUID agencyId, LocalDate dueOn) {
    }

    public List<Due> all() {
        return tokens.dueBack();
    }
}
