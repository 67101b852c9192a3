package vn.gov.ra.overview;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.request.EmergencyRequests;

/** Counts what stands where, how long stays took and what ends; by the days of Vietnam. */
@Dependent
class OverviewQuery {

    private static final String STAGE = Arrays.stream(Stage.values()).map(stage -> "when $state in (" + stage.states().stream().map(state -> "'" + state + "'").collect(Collectors.joining(", "))
            + ") then '" + stage + "'").collect(Collectors.joining(" ", "case ", " end"));
    private static final String DAY = "cast($at at time zone '" + LegalCalendar.ZONE + "' as date)";
    private static final String LOADS = "select stage, count(*), count(*) filter (where due_on < :today), count(*) filter (where due_on = :today), count(distinct agency_id), " + DAY.replace("$at", "min(state_since)")
            + " from (select l.*, " + STAGE.replace("$state", "l.state") + " as stage from request_line l) x where stage is not null group by stage";
    // A stay begins where the stage differs from the one before, and ends where the next begins.
    private static final String STAYS = "with e as (select line_id, seq, at, coalesce(" + STAGE.replace("$state", "to_state") + ", 'OUTSIDE') as stage from line_event"
            + " where line_id in (select line_id from line_event where at >= :from and at < :to)),"
            + " c as (select e.*, lag(stage) over (partition by line_id order by seq) as before from e),"
            + " s as (select stage, at, lead(at) over (partition by line_id order by seq) as ended from c where stage is distinct from before)"
            + " select stage, " + DAY.replace("$at", "at") + ", " + DAY.replace("$at", "ended") + ", count(*) from s where ended >= :from and ended < :to and stage <> 'OUTSIDE' group by 1, 2, 3";
    private static final String ENDING = "select count(*), count(*) filter (where exists (select 1 from certificate n where n.predecessor_id = c.id and n.state in ('RECEIVED', 'VERIFIED', 'IN_FORCE'))"
            + " or exists (select 1 from request_line l where l.target_certificate_id = c.id and l.action <> 'RECOVER_DEVICE' and l.state in (" + underWay() + ")))"
            + " from certificate c where c.state = 'IN_FORCE' and c.agency_id is not null and c.not_after > :now and c.not_after <= :until";
    private static final String REGISTER = "select count(*) filter (where state = 'IN_FORCE' and not_after > :until), count(*) filter (where state = 'IN_FORCE' and not_after > :now and not_after <= :until),"
            + " count(*) filter (where state in ('REVOKE_PENDING', 'HOLD_PENDING', 'ON_HOLD', 'RELEASE_PENDING') and not_after > :now), count(*) filter (where state in ('RECEIVED', 'VERIFIED') and not_after > :now),"
            + " count(*) filter (where state = 'QUARANTINED') from certificate";
    private static final String SECOND_LOOK = "select count(*), 0, min(" + DAY.replace("$at", "state_since") + ") from request_line where concat(' ', flags, ' ') like '% " + EmergencyRequests.AFTER_REVIEW_DUE + " %'";
    private static final String MISMATCHED = "select count(distinct t.id), 0, min(" + DAY.replace("$at", "t.state_since") + ") from token t join token_slot o on o.token_id = t.id join certificate c on c.id = o.certificate_id"
            + " where t.state <> 'IN_USE' and c.state = 'IN_FORCE' and custody_mismatch(t.id, :now)";
    private static final String UNDECLARED = "select count(*), count(*) filter (where c.due_on < :today), min(c.due_on) from declaration d join declaration_campaign c on c.id = d.campaign_id where d.state = 'OPEN' and c.closed_at is null";
    private static final String DUE = "select count(*), count(*) filter (where due_on < :today), min(due_on) from request_line where due_on <= :today and state in (" + underWay() + ")";

    @PersistenceContext
    private EntityManager entities;

    /** @param begun day of coming @param ended day of going */
    record Stay(Stage stage, LocalDate begun, LocalDate ended, long count) {
    }

    /** @param quarantined certificates that two persons have to look at */
    record Register(RegisterShares shares, long quarantined) {
    }

    List<StageLoad> loads(LocalDate today) {
        return rows(entities.createNativeQuery(LOADS).setParameter("today", today),
                row -> new StageLoad(Stage.valueOf((String) row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]), day(row[5])));
    }

    List<Stay> stays(Instant from, Instant to) {
        return rows(entities.createNativeQuery(STAYS).setParameter("from", from).setParameter("to", to),
                row -> new Stay(Stage.valueOf((String) row[0]), day(row[1]), day(row[2]), number(row[3])));
    }

    ExpiryWindow ending(int days, Instant now, Instant until) {
        return rows(entities.createNativeQuery(ENDING).setParameter("now", now).setParameter("until", until), row -> new ExpiryWindow(days, number(row[0]), number(row[1]))).get(0);
    }

    Register register(Instant now, Instant until) {
        return rows(entities.createNativeQuery(REGISTER).setParameter("now", now).setParameter("until", until),
                row -> new Register(new RegisterShares(number(row[0]), number(row[1]), number(row[2]), number(row[3])), number(row[4]))).get(0);
    }

    Urgent due(LocalDate today) {
        return urgent(Urgent.Kind.LINES_DUE, entities.createNativeQuery(DUE).setParameter("today", today));
    }

    Urgent afterReview() {
        return urgent(Urgent.Kind.AFTER_REVIEW, entities.createNativeQuery(SECOND_LOOK));
    }

    Urgent mismatched(Instant now) {
        return urgent(Urgent.Kind.CUSTODY_MISMATCH, entities.createNativeQuery(MISMATCHED).setParameter("now", now));
    }

    Urgent undeclared(LocalDate today) {
        return urgent(Urgent.Kind.DECLARATIONS, entities.createNativeQuery(UNDECLARED).setParameter("today", today));
    }

    private static Urgent urgent(Urgent.Kind kind, Query query) {
        return rows(query, row -> new Urgent(kind, number(row[0]), number(row[1]), day(row[2]))).get(0);
    }

    private static String underWay() {
        return Arrays.stream(Stage.values()).flatMap(stage -> stage.states().stream()).map(state -> "'" + state + "'").collect(Collectors.joining(", "));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> rows(Query query, Function<Object[], T> row) {
        return ((List<Object[]>) query.getResultList()).stream().map(row).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
