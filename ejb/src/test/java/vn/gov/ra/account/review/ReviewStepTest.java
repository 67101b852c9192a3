package vn.gov.ra.account.review;

import java.util.EnumSet;
import java.util.Set;
import vn.gov.ra.shared.StateTableContract;

class ReviewStepTest extends StateTableContract<ReviewState, ReviewStep> {

    ReviewStepTest() {
        super(ReviewState.class, ReviewStep.class);
    }

    @Override
    protected String table() {
        return """
                BEGIN       | new    | OPEN      | ADMIN
                CONFIRM     | OPEN   | CONFIRMED | AGENCY_SIGNER OFFICE_SIGNER
                ASK_TO_END  | OPEN   | TO_END    | AGENCY_SIGNER OFFICE_SIGNER
                SETTLE      | TO_END | =         | ADMIN
                ALL_SETTLED | TO_END | CONFIRMED |
                LAPSE       | OPEN   | LAPSED    |
                """;
    }

    @Override
    protected Set<ReviewState> finals() {
        return EnumSet.of(ReviewState.CONFIRMED, ReviewState.LAPSED);
    }
}
