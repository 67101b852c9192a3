package vn.gov.ra.handover;

import java.util.EnumSet;
import java.util.Set;
import vn.gov.ra.shared.StateTableContract;

class MinutesStepTest extends StateTableContract<MinutesState, MinutesStep> {

    MinutesStepTest() {
        super(MinutesState.class, MinutesStep.class);
    }

    @Override
    protected String table() {
        return """
                CREATE        | new                          | DRAFT           | STOREKEEPER
                SAVE          | DRAFT                        | DRAFT           | STOREKEEPER
                DISCARD       | DRAFT                        | VOID            | STOREKEEPER
                ISSUE         | DRAFT                        | ISSUED          | STOREKEEPER
                GIVER_SIGN    | ISSUED                       | GIVER_SIGNED    | STOREKEEPER CLERK
                ACCEPT        | GIVER_SIGNED                 | COMPLETED       | CLERK SUBSCRIBER
                TAKE_IN       | GIVER_SIGNED                 | COMPLETED       | STOREKEEPER OFFICER
                ACCEPT_PARTLY | GIVER_SIGNED                 | PARTLY_ACCEPTED | CLERK SUBSCRIBER STOREKEEPER
                SETTLE        | PARTLY_ACCEPTED              | COMPLETED       | STOREKEEPER
                DISPUTE       | GIVER_SIGNED                 | DISPUTED        | CLERK SUBSCRIBER STOREKEEPER
                RESOLVE       | DISPUTED                     | GIVER_SIGNED    | STOREKEEPER
                VOID          | ISSUED GIVER_SIGNED DISPUTED | VOID            | STOREKEEPER
                """;
    }

    @Override
    protected Set<MinutesState> finals() {
        return EnumSet.of(MinutesState.COMPLETED, MinutesState.VOID);
    }
}
