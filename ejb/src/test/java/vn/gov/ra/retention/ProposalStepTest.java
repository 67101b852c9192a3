package vn.gov.ra.retention;

import java.util.EnumSet;
import java.util.Set;
import vn.gov.ra.shared.StateTableContract;

class ProposalStepTest extends StateTableContract<ProposalState, ProposalStep> {

    ProposalStepTest() {
        super(ProposalState.class, ProposalStep.class);
    }

    @Override
    protected String table() {
        return """
                PROPOSE | new      | PROPOSED  | ADMIN
                CONFIRM | PROPOSED | COMPLETED | ADMIN
                UNDO    | PROPOSED | UNDONE    | ADMIN
                """;
    }

    @Override
    protected Set<ProposalState> finals() {
        return EnumSet.of(ProposalState.UNDONE, ProposalState.COMPLETED);
    }
}
