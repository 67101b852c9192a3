package vn.gov.ra.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What ends soon and is not gone on with, for those who remind of it. */
@Dependent
public class Endings {

    @Inject
    private DelegationQuery query;

    /** Grants in force on that day that end after it and before the other. */
    public List<Ending> grants(LocalDate today, LocalDate before) {
        return query.grantsEnding(today, before);
    }

    /** The same of delegations. */
    public List<Ending> delegations(LocalDate today, LocalDate before) {
        return query.delegationsEnding(today, before);
    }
}
