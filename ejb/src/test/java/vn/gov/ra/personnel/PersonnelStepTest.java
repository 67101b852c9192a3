package vn.gov.ra.personnel;

import java.util.EnumSet;
import java.util.Set;
import vn.gov.ra.shared.StateTableContract;

class PersonnelStepTest extends StateTableContract<PersonnelState, PersonnelStep> {

    PersonnelStepTest() {
        super(PersonnelState.class, PersonnelStep.class);
    }

    @Override
    protected String table() {
        return """
                REPORT          | new                                   | REPORTED  | CLERK AGENCY_SIGNER OFFICER
                ATTACH_DECISION | REPORTED                              | =         | CLERK AGENCY_SIGNER OFFICER
                VERIFY          | REPORTED                              | VERIFIED  | OFFICER
                REJECT          | REPORTED VERIFIED                     | REJECTED  | OFFICER
                PLAN            | VERIFIED PLANNED                      | PLANNED   | CLERK OFFICER
                CONFIRM         | PLANNED                               | CONFIRMED | AGENCY_SIGNER
                REOPEN          | CONFIRMED                             | PLANNED   | AGENCY_SIGNER OFFICER
                CANCEL          | REPORTED VERIFIED PLANNED CONFIRMED   | CANCELLED | CLERK AGENCY_SIGNER OFFICER
                EXECUTE         | CONFIRMED                             | EXECUTING |
                EXECUTE_EARLY   | CONFIRMED                             | EXECUTING | OFFICE_SIGNER
                ACT_URGENTLY    | REPORTED VERIFIED PLANNED CONFIRMED   | =         | AGENCY_SIGNER OFFICER
                RETRY           | EXECUTING                             | =      | CLERK OFFICER
                WAIVE_PART      | EXECUTING                             | =      | OFFICER
                COMPLETE        | EXECUTING                             | COMPLETED |
                """;
    }

    @Override
    protected Set<PersonnelState> finals() {
        return EnumSet.of(PersonnelState.COMPLETED, PersonnelState.REJECTED, PersonnelState.CANCELLED);
    }
}
