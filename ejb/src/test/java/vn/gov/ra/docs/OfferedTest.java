package vn.gov.ra.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.gov.ra.account.review.ReviewState;
import vn.gov.ra.account.review.ReviewStep;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.batch.BatchStep;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateStep;
import vn.gov.ra.declaration.DeclarationState;
import vn.gov.ra.declaration.DeclarationStep;
import vn.gov.ra.handover.MinutesState;
import vn.gov.ra.handover.MinutesStep;
import vn.gov.ra.personnel.PersonnelState;
import vn.gov.ra.personnel.PersonnelStep;
import vn.gov.ra.reorganisation.ReorganisationState;
import vn.gov.ra.reorganisation.ReorganisationStep;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.security.Role;
import vn.gov.ra.release.ReleaseState;
import vn.gov.ra.release.ReleaseStep;
import vn.gov.ra.retention.ProposalState;
import vn.gov.ra.retention.ProposalStep;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.Step;
import vn.gov.ra.stock.CountState;
import vn.gov.ra.stock.CountStep;
import vn.gov.ra.takeover.TakeoverState;
import vn.gov.ra.takeover.TakeoverStep;
import vn.gov.ra.token.TokenState;
import vn.gov.ra.token.TokenStep;

/** What a page offers is what the table takes: every machine, every state, every role. */
class OfferedTest {

    private static final Set<String> ROLES = Set.of(Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.SUBSCRIBER,
            Role.OBSERVER, Role.ADMIN);

    private int compared;

    @Test
    void nothing_is_offered_that_would_be_refused_and_nothing_kept_back_that_would_be_taken() {
        compare(LineStep.class, LineState.class);
        compare(BatchStep.class, BatchState.class);
        compare(CertificateStep.class, CertificateState.class);
        compare(TokenStep.class, TokenState.class);
        compare(MinutesStep.class, MinutesState.class);
        compare(PersonnelStep.class, PersonnelState.class);
        compare(ReorganisationStep.class, ReorganisationState.class);
        compare(DeclarationStep.class, DeclarationState.class);
        compare(TakeoverStep.class, TakeoverState.class);
        compare(ReviewStep.class, ReviewState.class);
        compare(ProposalStep.class, ProposalState.class);
        compare(ReleaseStep.class, ReleaseState.class);
        compare(CountStep.class, CountState.class);
        assertEquals(StateMachines.ALL.stream().mapToInt(machine -> machine.states().size()).sum() * ROLES.size(), compared, "a machine is missing here");
        assertTrue(compared > 0);
    }

    private <S extends Enum<S> & State, T extends Enum<T> & Step<S>> void compare(Class<T> steps, Class<S> states) {
        for (S state : states.getEnumConstants()) {
            for (String role : ROLES) {
                Set<String> offered = new TreeSet<>();
                Offered.of(steps, state, step -> true, role::equals, "x").stream().filter(Offered::allowed).forEach(one -> offered.add(one.action()));
                Set<String> taken = new TreeSet<>();
                for (T step : steps.getEnumConstants()) {
                    if (takes(step, state, role)) {
                        taken.add(step.event());
                    }
                }
                assertEquals(taken, offered, steps.getSimpleName() + " in " + state + " for " + role);
                compared++;
            }
        }
    }

    private static <S extends Enum<S> & State, T extends Enum<T> & Step<S>> boolean takes(T step, S state, String role) {
        try {
            step.requireFrom(state, "x");
            step.requireRole(role::equals, "x");
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }
}
