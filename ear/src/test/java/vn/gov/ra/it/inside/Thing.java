package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;

/**
 * Something that commands are about, seen past the services: its rows in the database and its rows of the trail.
 *
 * @param type as the trail names it
 * @param id null for what is still to be made
 * @param rows query for one text in which every change shows
 */
record Thing(String type, UUID id, String rows) {

    static Thing dossier(UUID id) {
        return of("dossier", id, "dossier t where id = :id", "request_line t where dossier_id = :id", "attachment t where dossier_id = :id");
    }

    static Thing line(UUID id) {
        return of("line", id, "request_line t where id = :id", "decision t where line_id = :id", "remark t where line_id = :id", "line_event t where line_id = :id",
                "batch_line t where line_id = :id");
    }

    static Thing batch(UUID id) {
        String ofList = "(select line_id from batch_line where batch_id = :id)";
        return of("batch", id, "batch t where id = :id", "batch_line t where batch_id = :id", "batch_file t where batch_id = :id", "request_line t where id in " + ofList,
                "result_package t where batch_id = :id", "certificate t where line_id in " + ofList, "token t where line_id in " + ofList);
    }

    static Thing minutes(UUID id) {
        return of("minutes", id, "minutes t where id = :id", "custody_move t where minutes_id = :id", "minutes_signature t where minutes_id = :id",
                "token t where id in (select token_id from custody_move where minutes_id = :id)", "register_entry t where minutes_id = :id");
    }

    static Thing token(UUID id) {
        return of("token", id, "token t where id = :id", "custody_move t where token_id = :id", "register_entry t where token_id = :id");
    }

    static Thing personnel(UUID id) {
        return of("personnel", id, "personnel_event t where id = :id", "personnel_part t where event_id = :id", "personnel_log t where event_id = :id");
    }

    static Thing user(UUID id) {
        // Without what the outbox writes of its own accord.
        return new Thing("user", id, "select (select (person_id, agency_id, active_until, version)::text from app_user where id = '" + id + "')"
                + " || (select coalesce(string_agg(r::text, '' order by role), '') from app_user_role r where user_id = '" + id + "')"
                + " || (select count(*) from outbox where payload like '%" + id + "%') || (select count(*) from app_user)");
    }

    static Thing certificate(UUID id) {
        return of("certificate", id, "certificate t where id = :id");
    }

    /** One that does not exist yet: none may come. */
    static Thing newIn(String table) {
        return new Thing(table, null, "select count(*) from " + table);
    }

    private static Thing of(String type, UUID id, String... from) {
        List<String> parts = java.util.Arrays.stream(from).map(one -> "select t::text as x from " + one).toList();
        String all = "select string_agg(x, E'\\n' order by x) from (" + String.join(" union all ", parts) + ") rows_of_it";
        return new Thing(type, id, all.replace(":id", "'" + id + "'"));
    }

    /** The call is refused with exactly this code, and neither the thing nor the trail knows of it. */
    void refuses(ErrorCode code, String persona, Callable<?> call) throws Exception {
        untouchedBy(() -> {
            DomainException refusal = assertThrows(DomainException.class, () -> As.persona(persona, call));
            assertEquals(code, refusal.error(), persona);
            return null;
        });
    }

    /** The container refuses everybody without one of these roles, and whoever has not signed in. */
    void isClosedTo(List<String> personas, Callable<?> call) throws Exception {
        untouchedBy(() -> {
            for (String persona : personas) {
                assertThrows(EJBAccessException.class, () -> As.persona(persona, call), persona);
            }
            assertThrows(EJBAccessException.class, call::call, "nobody");
            return null;
        });
    }

    private void untouchedBy(Callable<?> calls) throws Exception {
        String before = As.Sql.text(rows);
        String trail = trail();
        calls.call();
        assertEquals(before, As.Sql.text(rows), "a refusal changes nothing");
        assertEquals(trail, trail(), "a refusal is no deed");
    }

    /** The trail says once that this persona did this to the thing. */
    void wasDoneBy(String persona, String action) throws Exception {
        assertEquals("1", As.Sql.text("select count(*) from audit_event where object_type = '" + type + "' and object_id = '" + id + "' and action = '" + action
                + "' and actor = '" + persona + "' and outcome = 'DONE'"), action + " by " + persona + ", and not " + As.Sql.text(
                        "select string_agg(action || ' by ' || actor, ', ' order by at, id) from audit_event where object_id = '" + id + "'"));
    }

    /** Deeds of people; the portal's own timers may go on meanwhile. */
    private static String trail() throws Exception {
        return As.Sql.text("select count(*) from audit_event where actor <> 'system'");
    }
}
