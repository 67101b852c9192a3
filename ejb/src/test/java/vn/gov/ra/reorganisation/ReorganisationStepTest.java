package vn.gov.ra.reorganisation;

import java.util.EnumSet;
import java.util.Set;
import vn.gov.ra.shared.StateTableContract;

class ReorganisationStepTest extends StateTableContract<ReorganisationState, ReorganisationStep> {

    ReorganisationStepTest() {
        super(ReorganisationState.class, ReorganisationStep.class);
    }

    @Override
    protected String table() {
        return """
                CREATE     | new                      | DRAFT     | OFFICER
                EDIT       | DRAFT PREVIEWED          | DRAFT     | OFFICER
                PREVIEW    | DRAFT PREVIEWED          | PREVIEWED | OFFICER
                PLACE      | PREVIEWED                | =         | OFFICER
                APPROVE    | PREVIEWED                | APPROVED  | OFFICE_SIGNER
                SEND_BACK  | PREVIEWED APPROVED       | DRAFT     | OFFICE_SIGNER
                CANCEL     | DRAFT PREVIEWED APPROVED | CANCELLED | OFFICER OFFICE_SIGNER
                EXECUTE    | APPROVED                 | EXECUTING | OFFICER
                FINISH     | EXECUTING                | DONE      |
                RETRY      | DONE                     | EXECUTING | OFFICER
                UNDO       | DONE                     | UNDOING   | OFFICE_SIGNER
                TAKEN_BACK | UNDOING                  | UNDONE    |
                FREEZE     | DONE                     | FROZEN    | OFFICE_SIGNER
                """;
    }

    @Override
    protected Set<ReorganisationState> finals() {
        return EnumSet.of(ReorganisationState.FROZEN, ReorganisationState.UNDONE, ReorganisationState.CANCELLED);
    }
}
