package vn.gov.ra.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.StateTableContract;
import vn.gov.ra.shared.Transitions;

class BatchStepTest extends StateTableContract<BatchState, BatchStep> {

    BatchStepTest() {
        super(BatchState.class, BatchStep.class);
    }

    @Override
    protected String table() {
        return """
                CREATE         | new                                  | COLLECTING         | OFFICER
                ADD_LINES      | COLLECTING                           | COLLECTING         | OFFICER
                REMOVE_LINES   | COLLECTING                           | COLLECTING         | OFFICER
                FREEZE         | COLLECTING                           | FROZEN             | OFFICER
                UNFREEZE       | FROZEN                               | COLLECTING         | OFFICER
                SIGN           | FROZEN                               | SIGNED             | OFFICE_SIGNER
                ASK_CANCEL     | COLLECTING FROZEN SIGNED             | =                  | OFFICER OFFICE_SIGNER
                CANCEL         | COLLECTING FROZEN SIGNED             | CANCELLED          | OFFICER OFFICE_SIGNER
                RECORD_SENDING | SIGNED                               | SENT               | OFFICER
                ACKNOWLEDGE    | SENT                                 | ACKNOWLEDGED       | OFFICER
                IMPORT_RESULT  | SENT ACKNOWLEDGED PARTIALLY_RESULTED | PARTIALLY_RESULTED | OFFICER
                CONFIRM        | PARTIALLY_RESULTED                   | RECONCILED         | OFFICER OFFICE_SIGNER
                CLOSE          | RECONCILED                           | CLOSED             | OFFICE_SIGNER
                RETURN         | SENT ACKNOWLEDGED                    | RETURNED           | OFFICER
                ASK_SUPERSEDE  | SENT ACKNOWLEDGED                    | =                  | OFFICER OFFICE_SIGNER
                SUPERSEDE      | SENT ACKNOWLEDGED                    | SUPERSEDED         | OFFICER OFFICE_SIGNER
                """;
    }

    @Override
    protected Set<BatchState> finals() {
        return EnumSet.of(BatchState.CLOSED, BatchState.CANCELLED, BatchState.RETURNED, BatchState.SUPERSEDED);
    }

    @Test
    void a_list_holds_its_lines_until_it_ends() {
        Stream.of(BatchState.values()).forEach(state -> assertEquals(!finals().contains(state), state.isOpen(), state.name()));
    }

    @Test
    void the_actions_of_the_contract_all_exist() {
        for (String action : "add-lines remove-lines freeze unfreeze sign record-sending acknowledge confirm close cancel return supersede".split(" ")) {
            assertTrue(Transitions.action(BatchStep.class, action).isPresent(), action);
        }
    }

    @Test
    void five_outcomes_fulfil_a_line_and_the_others_do_not() {
        assertEquals(EnumSet.of(LineOutcome.ISSUED, LineOutcome.RENEWED, LineOutcome.CHANGED, LineOutcome.REVOKED, LineOutcome.RECOVERED),
                EnumSet.copyOf(Stream.of(LineOutcome.values()).filter(LineOutcome::fulfils).toList()));
    }
}
