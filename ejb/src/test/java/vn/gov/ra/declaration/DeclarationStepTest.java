package vn.gov.ra.declaration;

import java.util.EnumSet;
import java.util.Set;
import vn.gov.ra.shared.StateTableContract;

class DeclarationStepTest extends StateTableContract<DeclarationState, DeclarationStep> {

    DeclarationStepTest() {
        super(DeclarationState.class, DeclarationStep.class);
    }

    @Override
    protected String table() {
        return """
                BEGIN   | new       | OPEN      | OFFICER
                COMPARE | OPEN      | =         | CLERK AGENCY_SIGNER
                CONFIRM | OPEN      | CONFIRMED | CLERK AGENCY_SIGNER
                REOPEN  | CONFIRMED | OPEN      | OFFICER
                LAPSE   | OPEN      | LAPSED    |
                """;
    }

    @Override
    protected Set<DeclarationState> finals() {
        return EnumSet.of(DeclarationState.LAPSED);
    }
}
