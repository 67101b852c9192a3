package vn.gov.ra.takeover;

import java.util.EnumSet;
import java.util.Set;
import vn.gov.ra.shared.StateTableContract;

class TakeoverStepTest extends StateTableContract<TakeoverState, TakeoverStep> {

    TakeoverStepTest() {
        super(TakeoverState.class, TakeoverStep.class);
    }

    @Override
    protected String table() {
        return """
                BEGIN            | new           | DRAFT     | OFFICER ADMIN
                ADD_BOOK         | DRAFT CHECKED | DRAFT     | OFFICER ADMIN
                CHECK            | DRAFT CHECKED | CHECKING  | OFFICER ADMIN
                CHECK_DONE       | CHECKING      | CHECKED   |
                CHECK_BROKEN_OFF | CHECKING      | DRAFT     |
                TAKE_OVER        | CHECKED TAKEN | TAKING    | OFFICER ADMIN
                TAKING_ENDED     | TAKING        | TAKEN     |
                ACCEPT           | TAKEN         | ACCEPTED  | OFFICER OFFICE_SIGNER
                UNDO             | TAKEN         | UNDONE    | OFFICER OFFICE_SIGNER ADMIN
                DISCARD          | DRAFT CHECKED | DISCARDED | OFFICER ADMIN
                """;
    }

    @Override
    protected Set<TakeoverState> finals() {
        return EnumSet.of(TakeoverState.ACCEPTED, TakeoverState.UNDONE, TakeoverState.DISCARDED);
    }
}
