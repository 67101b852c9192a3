package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.ra.it.support.Screens;

/** A page for one command opens to those who may give it and answers 403 to all others, so that nobody fills in a form in vain. */
class PageRolesIT {

    private static final String NOTHING = "?id=00000000-0000-7000-8000-00000000ffff";
    private static final List<String> ONE_OF_EACH_ROLE = List.of("vanthu.xa", "thutruong.xa", "chuyenvien", "lanhdao", "thukho", "giamsat", "quantri", "thuebao.xa");

    /** One letter for each persona of {@link #ONE_OF_EACH_ROLE}, N where the answer is 403. */
    @ParameterizedTest
    @CsvSource({
            // clerk, head, officer, signer, storekeeper, observer, admin, subscriber
            "/dossiers/new,       YYYNNNNN",
            "/dossiers/start,     YYYNNNNN",
            "/dossiers/renewals,  YYYNNNNN",
            "/law/reason,         NNNNNNYN",
            "/dossiers/edit,      YYYNNNNN",
            "/imports/new,        YYYNNNNN",
            "/imports/paste,      YYYNNNNN",
            "/batches/new,        NNYNNNNN",
            "/handovers/new,      NNNNYNNN",
            "/handovers/give,     YNNNNNNY",
            "/tokens/mine,        NNNNNNNY",
            "/tokens/custodian,   YNNNYNNN",
            "/stock/new,          NNNNYNNN",
            "/personnel/new,      YYYNNNNN",
            "/reorganisations/new, NNYNNNNN",
            "/trainings/new,      NNYNNNNN",
            "/declarations/new,   NNYNNNNN",
            "/outside/new,        YNYNNNNN",
            "/takeovers/new,      NNYNNNYN",
            "/releases/new,       NNYNNNNN",
            "/accounts/invite,    NYNNNNNN",
            "/attestations/new,   NNNNNNYN",
            "/subscribers/new,    NNYNNNYN",
            "/authorities/new,    NNNNNNYN",
            "/agencies/import,    NNNNNNYN",
            "/users/invite,       NNNNNNYN",
            "/relying/new,        NNNNNNYN",
            "/retentions/new,     NNYNNNYN",
            "/setup/settings,     NNNNNNYN",
            "/setup/calendar,     NNNNNNYN",
            "/setup/delegation,   NNNNNNYN"})
    void a_page_opens_to_whom_its_command_belongs(String page, String wanted) {
        boolean object = page.equals("/dossiers/edit") || page.equals("/handovers/give") || page.equals("/tokens/custodian") || page.equals("/imports/paste") || page.equals("/retentions/new");
        String nothing = page.equals("/imports/paste") ? NOTHING.replace("?id", "?dossier") : page.equals("/retentions/new") ? NOTHING.replace("?id", "?person") : NOTHING;
        StringBuilder found = new StringBuilder();
        for (String persona : ONE_OF_EACH_ROLE) {
            int status = Screens.shared().of(persona).status(object ? page + nothing : page);
            found.append(status == 403 ? 'N' : status == (object ? 404 : 200) ? 'Y' : '?');
        }
        assertEquals(wanted, found.toString());
    }

    @ParameterizedTest
    @CsvSource({"vanthu.xa, /results, /", "chuyenvien, /results/, /batches/list", "thuebao.xa, /dossiers, /", "vanthu.xa, /dossiers, /dossiers/list", "thuebao.xa, /drafts, /drafts/list"})
    void an_address_cut_off_leads_where_one_may_go(String persona, String cut, String list) {
        Screens.Screen screen = Screens.shared().of(persona).open(cut);
        assertEquals(list, URI.create(screen.page.url()).getPath());
        assertEquals(200, screen.status(cut));
    }
}
