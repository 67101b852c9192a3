package vn.gov.ra.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageRolesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    /** Pages that are named after what one does there. */
    private static final Pattern DOING = Pattern.compile("/(\\w+/(new|edit|import|invite|give|paste|start|pick|renewals|override|mine|custodian|target)|law/(reason|term|edition|entitlement)|setup/(?!index)\\w+)");

    /** Typed a second time, as the office wants it (contract §3, who may). */
    @Test
    void each_page_opens_to_those_who_may_give_its_command() {
        Set<String> writers = Set.of("CLERK", "AGENCY_SIGNER", "OFFICER", "RELYING_SYSTEM");
        Set<String> agencies = Set.of("CLERK", "AGENCY_SIGNER", "OFFICER");
        assertEquals(Map.ofEntries(Map.entry("/dossiers/start", agencies), Map.entry("/dossiers/pick", agencies), Map.entry("/dossiers/renewals", agencies), Map.entry("/dossiers/override", writers),
                Map.entry("/law/reason", Set.of("ADMIN")), Map.entry("/law/entitlement", Set.of("ADMIN")), Map.entry("/law/term", Set.of("ADMIN")), Map.entry("/law/edition", Set.of("ADMIN")), Map.entry("/dossiers/new", writers), Map.entry("/dossiers/edit", writers), Map.entry("/imports/new", writers), Map.entry("/imports/paste", writers),
                Map.entry("/batches/new", Set.of("OFFICER")), Map.entry("/handovers/new", Set.of("STOREKEEPER")), Map.entry("/handovers/give", Set.of("CLERK", "SUBSCRIBER")),
                Map.entry("/stock/new", Set.of("STOREKEEPER")),
                Map.entry("/tokens/custodian", Set.of("CLERK", "STOREKEEPER")),
                Map.entry("/trainings/new", Set.of("OFFICER")), Map.entry("/declarations/new", Set.of("OFFICER")),
                Map.entry("/outside/new", Set.of("CLERK", "OFFICER")),
                Map.entry("/accounts/invite", Set.of("AGENCY_SIGNER")), Map.entry("/attestations/new", Set.of("ADMIN")),
                Map.entry("/takeovers/new", Set.of("OFFICER", "ADMIN")),
                Map.entry("/releases/new", Set.of("OFFICER")),
                Map.entry("/reorganisations/new", Set.of("OFFICER")),
                Map.entry("/personnel/new", Set.of("CLERK", "AGENCY_SIGNER", "OFFICER")),
                Map.entry("/tokens/mine", Set.of("SUBSCRIBER")), Map.entry("/subscribers/new", Set.of("OFFICER", "ADMIN")), Map.entry("/authorities/new", Set.of("ADMIN")), Map.entry("/agencies/import", Set.of("ADMIN")),
                Map.entry("/users/invite", Set.of("ADMIN")), Map.entry("/overview/target", Set.of("ADMIN")), Map.entry("/retentions/new", Set.of("ADMIN", "OFFICER")), Map.entry("/relying/new", Set.of("ADMIN")), Map.entry("/setup/settings", Set.of("ADMIN")), Map.entry("/setup/calendar", Set.of("ADMIN")),
                Map.entry("/setup/delegation", Set.of("ADMIN"))), PageRoles.OF);
    }

    @Test
    void every_page_for_doing_something_says_for_whom() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            Set<String> doing = files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/')).filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF"))
                    .map(path -> path.replace(".xhtml", "")).filter(path -> DOING.matcher(path).matches()).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(doing, new TreeSet<>(PageRoles.OF.keySet()));
        }
    }
}
