package vn.gov.ra.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps that the portal takes by itself. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
public class DuePlans {

    @Inject
    private ReorganisationRepository rows;
    @Inject
    private ReorganisationDesk desk;

    /** Its day has come; somebody may have been faster. */
    public void execute(UUID planId) {
        Reorganisation plan = rows.lock(planId);
        if (plan.state() == ReorganisationState.APPROVED) {
            int tasks = desk.countOut(plan);
            desk.take(plan, ReorganisationStep.EXECUTE, null, Map.of("tasks", tasks));
        }
    }

    public List<UUID> running() {
        return rows.running();
    }
}
