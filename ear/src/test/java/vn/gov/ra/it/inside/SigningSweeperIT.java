package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.signing.SigningService;
import vn.gov.ra.signing.SigningStarted;
import vn.gov.ra.signing.SigningSweeper;

/** Errands of the signing program that are over go at night: its own deletion, on rows as old as they have to be. */
class SigningSweeperIT extends Inside {

    private static final String HEAD = "thutruong.xa";

    @Inject
    private SigningService signing;
    @Inject
    private SigningSweeper sweeper;

    @Test
    void errands_that_ended_more_than_a_day_ago_go_and_nothing_else_does() throws Exception {
        SigningStarted old = begun();
        SigningStarted young = begun();
        SigningStarted fetched = begun();
        SigningStarted open = begun();
        signing.letter(fetched.letterSecret());
        ended(old, "24 hours 1 minute");
        ended(young, "23 hours 59 minutes");
        String letterOfOld = As.Sql.text("select letter_file_id from signing_errand where id = '" + old.id() + "'");
        String files = As.Sql.text("select count(*) from stored_file");

        sweeper.sweep();

        assertEquals("0 1 1 1", there(old) + " " + there(young) + " " + there(fetched) + " " + there(open));
        assertEquals(files, As.Sql.text("select count(*) from stored_file"), "an errand owns no file");
        assertEquals("1", As.Sql.text("select count(*) from stored_file where id = '" + letterOfOld + "'"));
        assertEquals("1", As.Sql.text("select count(*) from audit_event where action = 'signing.start' and object_id = '" + old.id() + "'"), "the trail stays");
        assertEquals("FETCHED", As.Sql.text("select state from signing_errand where id = '" + fetched.id() + "'"));
        assertTrue(signing.letter(open.letterSecret()).bytes().length > 0, "what is in use goes on");
        assertTrue(signing.awaited(fetched.returnSecret()));
    }

    @Test
    void a_night_without_anything_over_takes_nothing_away() throws Exception {
        SigningStarted open = begun();
        sweeper.sweep();
        String rows = As.Sql.text("select count(*) from signing_errand");
        sweeper.sweep();
        assertEquals(rows, As.Sql.text("select count(*) from signing_errand"));
        assertEquals("1", there(open));
    }

    private SigningStarted begun() throws Exception {
        UUID dossier = awaiting().id();
        return As.persona(HEAD, () -> signing.startDossier(dossier, "phiên " + dossier));
    }

    private static void ended(SigningStarted errand, String ago) throws Exception {
        assertEquals(1, As.Sql.change("update signing_errand set created_at = now() - interval '" + ago + "' - interval '10 minutes', expires_at = now() - interval '" + ago
                + "' where id = '" + errand.id() + "'"));
    }

    private static String there(SigningStarted errand) throws Exception {
        return As.Sql.text("select count(*) from signing_errand where id = '" + errand.id() + "'");
    }
}
