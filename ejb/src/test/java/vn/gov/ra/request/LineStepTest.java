package vn.gov.ra.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.StateTableContract;
import vn.gov.ra.shared.Transitions;

class LineStepTest extends StateTableContract<LineState, LineStep> {

    LineStepTest() {
        super(LineState.class, LineStep.class);
    }

    @Override
    protected String table() {
        return """
                CREATE              | new                  | DRAFT                | CLERK AGENCY_SIGNER OFFICER RELYING_SYSTEM
                SAVE                | DRAFT                | DRAFT                | CLERK AGENCY_SIGNER OFFICER RELYING_SYSTEM
                DISCARD             | DRAFT                | VOID                 | CLERK AGENCY_SIGNER OFFICER RELYING_SYSTEM
                REQUEST_SIGNATURE   | DRAFT                | AWAITING_AGENCY_SIGN | CLERK AGENCY_SIGNER OFFICER RELYING_SYSTEM
                SIGN                | AWAITING_AGENCY_SIGN | SUBMITTED            | AGENCY_SIGNER
                REFUSE              | AWAITING_AGENCY_SIGN | DRAFT                | AGENCY_SIGNER
                SUBMIT_CONFIRMED    | DRAFT                | SUBMITTED            |
                WITHDRAW            | SUBMITTED            | WITHDRAWN            | CLERK AGENCY_SIGNER
                ASK_WITHDRAW        | IN_REVIEW NEEDS_SUPPLEMENT ON_HOLD REVIEWED APPROVED BATCHED | = | CLERK AGENCY_SIGNER
                GRANT_WITHDRAW      | IN_REVIEW NEEDS_SUPPLEMENT ON_HOLD REVIEWED APPROVED BATCHED | WITHDRAWN | OFFICER OFFICE_SIGNER
                DENY_WITHDRAW       | IN_REVIEW NEEDS_SUPPLEMENT ON_HOLD REVIEWED APPROVED BATCHED | = | OFFICER OFFICE_SIGNER
                CLAIM               | SUBMITTED            | IN_REVIEW            | OFFICER
                RELEASE             | IN_REVIEW            | SUBMITTED            | OFFICER
                REASSIGN            | IN_REVIEW            | IN_REVIEW            | OFFICE_SIGNER
                ASK_SUPPLEMENT      | IN_REVIEW            | NEEDS_SUPPLEMENT     | OFFICER
                RESUBMIT            | NEEDS_SUPPLEMENT     | IN_REVIEW            | CLERK AGENCY_SIGNER
                LAPSE               | NEEDS_SUPPLEMENT     | LAPSED               |
                HOLD                | IN_REVIEW            | ON_HOLD              | OFFICER
                RESUME              | ON_HOLD              | IN_REVIEW            | OFFICER
                HOLD_OVER           | ON_HOLD              | IN_REVIEW            |
                PROPOSE_APPROVE     | IN_REVIEW            | REVIEWED             | OFFICER
                PROPOSE_REJECT      | IN_REVIEW            | REVIEWED             | OFFICER
                REJECT              | REVIEWED             | REJECTED             | OFFICE_SIGNER
                APPROVE             | REVIEWED             | APPROVED             | OFFICE_SIGNER
                SEND_BACK           | REVIEWED             | IN_REVIEW            | OFFICE_SIGNER
                RAISE_EMERGENCY     | new                  | SUBMITTED            | CLERK AGENCY_SIGNER OFFICER STOREKEEPER SUBSCRIBER
                EMERGENCY_APPROVE   | SUBMITTED            | APPROVED             | OFFICE_SIGNER
                AFTER_REVIEW        | APPROVED BATCHED SENT CA_RETURNED CA_REJECTED FULFILLED DELIVERING DONE WITHDRAWN VOID | = | OFFICER OFFICE_SIGNER
                CORRECT             | APPROVED             | IN_REVIEW            | OFFICER
                ADD_TO_BATCH        | APPROVED             | BATCHED              | OFFICER
                REMOVE              | BATCHED              | APPROVED             | OFFICER
                BATCH_CANCELLED     | BATCHED              | APPROVED             |
                BATCH_SENT          | BATCHED              | SENT                 |
                BATCH_SUPERSEDED    | SENT                 | BATCHED              |
                CA_RETURN           | SENT                 | CA_RETURNED          | OFFICER
                CA_REFUSE           | SENT                 | CA_REJECTED          | OFFICER
                CARRY_FORWARD       | SENT                 | APPROVED             | OFFICE_SIGNER
                FIX_HERE            | CA_RETURNED          | APPROVED             | OFFICER
                ASK_AGENCY          | CA_RETURNED          | NEEDS_SUPPLEMENT     | OFFICER
                GIVE_UP             | CA_RETURNED          | CA_REJECTED          | OFFICER
                RESULT_MATCHED      | SENT                 | FULFILLED            |
                NO_PHYSICAL_PART    | FULFILLED            | DONE                 |
                MINUTES_ISSUED      | FULFILLED            | DELIVERING           | STOREKEEPER
                SUBSCRIBER_ACCEPTED | DELIVERING           | DONE                 | CLERK SUBSCRIBER
                DECLINED            | DELIVERING           | FULFILLED            | CLERK SUBSCRIBER
                ASK_VOID            | DRAFT AWAITING_AGENCY_SIGN SUBMITTED IN_REVIEW NEEDS_SUPPLEMENT ON_HOLD REVIEWED APPROVED BATCHED | = | OFFICER OFFICE_SIGNER
                VOID                | DRAFT AWAITING_AGENCY_SIGN SUBMITTED IN_REVIEW NEEDS_SUPPLEMENT ON_HOLD REVIEWED APPROVED BATCHED | VOID | OFFICE_SIGNER
                """;
    }

    @Override
    protected Set<LineState> finals() {
        return EnumSet.of(LineState.DONE, LineState.REJECTED, LineState.CA_REJECTED, LineState.WITHDRAWN, LineState.LAPSED, LineState.VOID);
    }

    @Test
    void drafts_and_ended_lines_never_block_a_second_request() {
        assertFalse(LineState.DRAFT.isOpen());
        finals().forEach(state -> assertFalse(state.isOpen(), state.name()));
        assertEquals(12, Stream.of(LineState.values()).filter(LineState::isOpen).count());
        assertTrue(LineState.CA_RETURNED.isOpen());
    }

    @Test
    void renewal_and_change_are_one_family_and_the_others_stand_alone() {
        assertEquals(RequestAction.RENEW.family(), RequestAction.CHANGE.family());
        assertEquals(4, Stream.of(RequestAction.values()).map(RequestAction::family).distinct().count());
    }

    @Test
    void the_actions_of_the_contract_all_exist() {
        for (String action : ("request-signature sign refuse withdraw discard claim release reassign ask-supplement resubmit hold resume "
                + "propose-approve propose-reject approve reject send-back correct void").split(" ")) {
            assertTrue(Transitions.action(LineStep.class, action).isPresent(), action);
        }
    }

    @Test
    void an_office_signer_has_these_actions_on_a_reviewed_line() {
        assertEquals(List.of(LineStep.GRANT_WITHDRAW, LineStep.DENY_WITHDRAW, LineStep.REJECT, LineStep.APPROVE, LineStep.SEND_BACK, LineStep.ASK_VOID, LineStep.VOID),
                List.copyOf(Transitions.actionsFor(LineStep.class, LineState.REVIEWED, "OFFICE_SIGNER"::equals)));
    }
}
