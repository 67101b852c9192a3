package vn.gov.ra.stock;

import java.util.EnumSet;
import java.util.Set;
import vn.gov.ra.shared.StateTableContract;

class CountStepTest extends StateTableContract<CountState, CountStep> {

    CountStepTest() {
        super(CountState.class, CountStep.class);
    }

    @Override
    protected String table() {
        return """
                BEGIN  | new  | OPEN      | STOREKEEPER
                SCAN   | OPEN | =         | STOREKEEPER
                UNDO   | OPEN | =         | STOREKEEPER
                CLOSE  | OPEN | CLOSED    | STOREKEEPER
                CANCEL | OPEN | CANCELLED | STOREKEEPER
                """;
    }

    @Override
    protected Set<CountState> finals() {
        return EnumSet.of(CountState.CLOSED, CountState.CANCELLED);
    }
}
