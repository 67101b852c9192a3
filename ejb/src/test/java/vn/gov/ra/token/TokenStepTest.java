package vn.gov.ra.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.StateTableContract;

class TokenStepTest extends StateTableContract<TokenState, TokenStep> {

    TokenStepTest() {
        super(TokenState.class, TokenStep.class);
    }

    @Override
    protected String table() {
        return """
                ANNOUNCE                | new                                          | ANNOUNCED  | OFFICER STOREKEEPER
                RECEIVE                 | ANNOUNCED                                    | IN_STOCK   | STOREKEEPER
                NOT_DELIVERED           | ANNOUNCED                                    | VOID       | STOREKEEPER
                ACTIVATE                | ANNOUNCED                                    | IN_USE     | CLERK SUBSCRIBER STOREKEEPER
                DEACTIVATE              | IN_USE LOCKED SUSPENDED RECALLED             | DESTROYED  | STOREKEEPER
                RESERVE                 | IN_STOCK                                     | RESERVED   | STOREKEEPER
                RELEASE                 | RESERVED                                     | IN_STOCK   | STOREKEEPER
                HAND_OVER               | RESERVED                                     | IN_TRANSIT | STOREKEEPER
                AGENCY_ACCEPTS          | IN_TRANSIT                                   | AT_AGENCY  | CLERK
                SUBSCRIBER_ACCEPTS      | IN_TRANSIT AT_AGENCY                         | IN_USE     | CLERK SUBSCRIBER
                DECLINED                | IN_TRANSIT                                   | RESERVED   | CLERK SUBSCRIBER
                LOCK                    | IN_USE                                       | LOCKED     | CLERK SUBSCRIBER STOREKEEPER
                UNLOCK                  | LOCKED                                       | IN_USE     | CLERK STOREKEEPER
                REPORT_TEMPORARILY_LOST | IN_USE AT_AGENCY IN_TRANSIT                  | SUSPENDED  | CLERK SUBSCRIBER OFFICER STOREKEEPER
                FOUND                   | SUSPENDED                                    | <          | CLERK SUBSCRIBER OFFICER STOREKEEPER
                CONFIRM_LOST            | SUSPENDED IN_USE AT_AGENCY IN_TRANSIT RECALLED | LOST     | CLERK SUBSCRIBER OFFICER STOREKEEPER
                SUSPENSION_OVER         | SUSPENDED                                    | LOST       |
                RECALL                  | IN_USE AT_AGENCY LOCKED                      | RECALLED   | OFFICER STOREKEEPER
                RETURN                  | RECALLED IN_USE AT_AGENCY LOCKED SUSPENDED   | RETURNED   | STOREKEEPER
                INSPECT_OK              | RETURNED                                     | IN_STOCK   | STOREKEEPER
                SEND_TO_CA              | LOCKED RETURNED DAMAGED                      | AT_CA      | STOREKEEPER
                BACK_FOR_SUBSCRIBER     | AT_CA                                        | RESERVED   | STOREKEEPER
                BACK_TO_STOCK           | AT_CA                                        | IN_STOCK   | STOREKEEPER
                KEPT_BY_CA              | AT_CA                                        | DESTROYED  | STOREKEEPER
                MISSING_AT_STOCK_TAKE   | IN_STOCK RESERVED RETURNED LOCKED            | LOST       | STOREKEEPER
                CHANGE_CUSTODIAN        | IN_USE                                       | IN_USE     | CLERK STOREKEEPER
                DAMAGED                 | ANNOUNCED IN_STOCK RESERVED IN_TRANSIT AT_AGENCY IN_USE LOCKED SUSPENDED RECALLED RETURNED AT_CA | DAMAGED | CLERK SUBSCRIBER STOREKEEPER
                FOUND_AFTER_LOST        | LOST                                         | RETURNED   | STOREKEEPER
                DESTROY                 | DAMAGED RETURNED                             | DESTROYED  | STOREKEEPER
                TAKE_OVER_IN_STOCK      | new                                          | IN_STOCK   | OFFICER ADMIN
                TAKE_OVER_AT_AGENCY     | new                                          | AT_AGENCY  | OFFICER ADMIN
                TAKE_OVER_IN_USE        | new                                          | IN_USE     | OFFICER ADMIN
                TAKE_OVER_DAMAGED       | new                                          | DAMAGED    | OFFICER ADMIN
                TAKE_OVER_LOST          | new                                          | LOST       | OFFICER ADMIN
                TAKE_OVER_DESTROYED     | new                                          | DESTROYED  | OFFICER ADMIN
                """;
    }

    @Override
    protected Set<TokenState> finals() {
        return EnumSet.of(TokenState.DESTROYED, TokenState.VOID);
    }

    @Test
    void a_lost_device_never_goes_back_to_use() {
        assertEquals(Set.of(TokenStep.FOUND_AFTER_LOST),
                EnumSet.copyOf(Stream.of(TokenStep.values()).filter(step -> step.allowedFrom(TokenState.LOST)).toList()));
    }

    @Test
    void a_device_found_again_is_where_it_was() {
        assertSame(TokenState.AT_AGENCY, TokenStep.FOUND.after(TokenState.SUSPENDED, TokenState.AT_AGENCY));
    }
}
