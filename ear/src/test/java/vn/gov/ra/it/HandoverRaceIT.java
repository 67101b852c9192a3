package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Walk;

/** Two who hand over the same device at the same moment: one wins, and the book has one row of it, which nobody can change. */
class HandoverRaceIT {

    private static final int AT_ONCE = 6;

    private static Walk inStore() {
        return Walk.ofCommune(Person.three()).readyToSign().confirmedScan().claimed().proposed().approved().throughTheOperator();
    }

    private static List<Answer> atOnce(Supplier<Answer> command) {
        List<CompletableFuture<Answer>> all = Stream.generate(() -> CompletableFuture.supplyAsync(command)).limit(AT_ONCE).toList();
        return all.stream().map(CompletableFuture::join).toList();
    }

    private static void oneWins(List<Answer> answers, int won) {
        assertEquals(1, answers.stream().filter(one -> one.status() == won).count(), answers::toString);
        assertTrue(answers.stream().allMatch(one -> one.status() == won || one.status() == 409 || one.status() == 412), () -> "whoever lost is told so: " + answers);
    }

    private static String count(String sql, String token) {
        return Portal.get().value(String.format(sql, token));
    }

    @Test
    void of_papers_drawn_up_for_one_device_at_once_one_is_made() {
        Walk walk = inStore();
        oneWins(atOnce(() -> Walk.minutesFor(walk.storekeeper, walk.agencyId(), walk.tokenIds())), 201);
        assertEquals("1", count("select count(distinct c.minutes_id)::text from custody_move c join minutes m on m.id = c.minutes_id where c.token_id = '%s' and m.kind = 'HANDOVER'", walk.tokenIds().get(0)));
    }

    @Test
    void of_acceptances_recorded_for_one_device_at_once_one_counts_and_the_book_has_one_row() {
        Walk walk = inStore().minuted().issued().giverSigned().acceptedByAgency();
        String token = walk.tokenIds().get(0);
        String before = count("select count(*)::text from register_entry where token_id = '%s'", token);
        oneWins(atOnce(() -> Walk.subscriberAccepts(walk.clerk, token)), 200);
        assertEquals(Integer.parseInt(before) + 1, Integer.parseInt(count("select count(*)::text from register_entry where token_id = '%s'", token)));
        assertEquals("IN_USE", walk.storekeeper.get("/api/v1/tokens/" + token).text("state"));
        assertEquals("0", Portal.get().value("select count(*)::text from (select year, number from register_entry group by year, number having count(*) > 1) twice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update register_entry set number = number + 1000", "delete from register_entry", "truncate register_entry"})
    void the_book_cannot_be_changed_by_the_portal_itself(String sql) throws SQLException {
        try (Connection connection = Portal.get().application(); Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.executeUpdate(sql));
            assertEquals("42501", refused.getSQLState(), "insufficient privilege");
        }
    }
}
