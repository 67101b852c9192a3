package vn.gov.ra.rest.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.StateError;

public class RefusalTest {

    /** What a resource takes. */
    public record In(String name, List<String> more) {
    }

    private static final UUID INCIDENT = UUID.fromString("0c9f2f6e-0000-4000-8000-000000000001");

    @Test
    void what_the_container_wraps_is_found() {
        assertEquals(409, Refusal.of(new EJBException(new DomainException(SharedError.RACED))).status());
        assertEquals(403, Refusal.of(new EJBException(new EJBAccessException("no"))).status());
        assertEquals(412, Refusal.of(new EJBException(new OptimisticLockException())).status());
        assertEquals(400, Refusal.of(new jakarta.ws.rs.ProcessingException(new JsonbException("x"))).status());
    }

    @Test
    void rivals_in_the_database_are_a_conflict_and_a_broken_query_is_not() {
        assertEquals(409, Refusal.of(new PersistenceException(new SQLException("duplicate", "23505"))).status());
        assertTrue(Refusal.of(new PersistenceException(new SQLException("syntax", "42601"))).unexpected());
    }

    @Test
    void a_database_that_is_away_is_told_with_the_time_to_wait_and_is_no_fault_of_ours() {
        for (SQLException away : new SQLException[] {new SQLException("terminating connection", "57P02"), new SQLException("broken pipe", "08006"),
            new SQLException(new jakarta.resource.ResourceException("no connection"))}) {
            Refusal refusal = Refusal.of(new EJBException(new PersistenceException(away)));
            assertEquals(503, refusal.status());
            assertTrue(refusal.retryAfter().isPresent() && !refusal.unexpected());
        }
    }

    @Test
    void an_unforeseen_failure_tells_an_incident_and_nothing_else() {
        Problem problem = Problems.problem(Refusal.of(new IllegalStateException("secret of the house")), INCIDENT, Messages.VI);

        assertEquals(500, problem.status());
        assertEquals("urn:ra:incident:" + INCIDENT, problem.instance());
        assertFalse(Json.write(problem).contains("secret"));
    }

    @Test
    void a_refusal_by_state_tells_the_present_state() {
        Problem problem = Problems.problem(Refusal.of(new DomainException(StateError.STEP_NOT_ALLOWED, "YC-2026-000123", "request.lineState.APPROVED",
                "request.lineStep.CLAIM")), INCIDENT, Messages.VI);

        assertEquals("APPROVED", problem.state());
        assertEquals("urn:ra:problem:RA-STA-001", problem.type());
        assertTrue(problem.detail().contains("YC-2026-000123"));
        assertFalse(problem.detail().contains("request.lineState"), "labels, not keys");
    }

    @Test
    void faults_of_fields_and_warnings_to_acknowledge_are_told_apart() {
        Problem problem = Problems.problem(Refusal.of(new DomainException(SharedError.INVALID_INPUT, List.of(
                new FieldError("/lines/2/nationalId", SharedError.REQUIRED, "nationalId"),
                new FieldError(Refusal.WARNINGS, SharedError.UNKNOWN_VALUE, "position")), "lines")), INCIDENT, Messages.EN);

        assertEquals(List.of("/lines/2/nationalId"), problem.errors().stream().map(Problem.FieldProblem::pointer).toList());
        assertEquals(List.of("RA-GEN-009"), problem.warnings().stream().map(Warned::code).toList());
        assertNull(problem.state());
    }

    @Test
    void a_missing_version_is_428_and_an_unreadable_one_stale() {
        assertEquals(-1, IfMatch.version(null));
        assertEquals(7, IfMatch.version("\"7\""));
        assertEquals(7, IfMatch.version("W/\"7\""));
        assertEquals(Long.MIN_VALUE, IfMatch.version("*"));
        assertEquals(Long.MIN_VALUE, IfMatch.version("\"99999999999999999999\""));
    }

    @Test
    void every_code_and_status_of_the_web_tier_has_a_text() {
        for (ErrorCode error : WebError.values()) {
            assertTrue(Messages.texts("errors", Messages.VI).containsKey(error.code()), error.code());
            assertTrue(Messages.optionalLabel("web.problem." + ((WebError) error).status(), Messages.VI).isPresent(), error.code());
        }
        for (ErrorCode.Kind kind : ErrorCode.Kind.values()) {
            assertTrue(Messages.optionalLabel("web.problem." + kind.status(), Messages.VI).isPresent(), kind.name());
        }
        assertEquals(WebError.values().length, Messages.texts("errors", Messages.VI).keySet().stream().filter(key -> key.startsWith("RA-WEB-")).count());
    }

    @Test
    void json_has_every_field_and_composed_text() {
        assertEquals("{\"more\":null,\"name\":\"Nguyễn\"}", Json.write(Json.<In>read("{\"name\":\"Nguye\u0302\u0303n\"}", In.class)));
    }
}
