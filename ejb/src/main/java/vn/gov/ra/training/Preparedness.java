package vn.gov.ra.training;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.regulation.Settings;

/** What the handing over of a device asks about its subscriber. */
@Dependent
public class Preparedness {

    private static final String WARNING = "handover.preparedness";

    @Inject
    private TrainingQuery query;
    @Inject
    private Settings settings;

    public Prepared of(UUID personId) {
        List<SessionView> attended = query.of(personId);
        List<CommitmentView> commitments = query.commitments(personId);
        SessionView last = attended.isEmpty() ? null : attended.get(0);
        CommitmentView commitment = commitments.isEmpty() ? null : commitments.get(0);
        return new Prepared(last == null ? null : last.number(), last == null ? null : last.heldOn(), commitment == null ? null : commitment.number(),
                commitment == null ? null : commitment.signedOn());
    }

    /** The office wants a warning where something is missing. */
    public boolean warns() {
        return "1".equals(settings.get(WARNING, ""));
    }
}
