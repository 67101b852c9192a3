package vn.gov.ra.release;

import java.util.EnumSet;
import java.util.Set;
import vn.gov.ra.shared.StateTableContract;

class ReleaseStepTest extends StateTableContract<ReleaseState, ReleaseStep> {

    ReleaseStepTest() {
        super(ReleaseState.class, ReleaseStep.class);
    }

    @Override
    protected String table() {
        return """
                ASK      | new            | ASKED     | OFFICER
                RELEASE  | ASKED          | RELEASED  | OFFICE_SIGNER
                REFUSE   | ASKED          | REFUSED   | OFFICE_SIGNER
                WITHDRAW | ASKED RELEASED | WITHDRAWN | OFFICER OFFICE_SIGNER
                """;
    }

    @Override
    protected Set<ReleaseState> finals() {
        return EnumSet.of(ReleaseState.REFUSED, ReleaseState.WITHDRAWN);
    }
}
