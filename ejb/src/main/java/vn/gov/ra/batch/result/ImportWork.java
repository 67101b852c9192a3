package vn.gov.ra.batch.result;

import java.util.List;
import java.util.UUID;

/** An import that was accepted, and what is to be written. */
record ImportWork(UUID jobId, UUID packageId, boolean repeated, List<Match> matches) {

    ImportWork {
        matches = List.copyOf(matches);
    }
}
