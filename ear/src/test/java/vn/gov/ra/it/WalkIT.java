package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.ra.approval.DecisionService;
import vn.gov.ra.approval.ReviewService;
import vn.gov.ra.batch.BatchService;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.batch.BatchView;
import vn.gov.ra.batch.Sending;
import vn.gov.ra.batch.SignedBy;
import vn.gov.ra.batch.result.ImportStarted;
import vn.gov.ra.batch.result.MatchLevel;
import vn.gov.ra.batch.result.ResultService;
import vn.gov.ra.handover.Acceptance;
import vn.gov.ra.handover.MinutesKind;
import vn.gov.ra.handover.MinutesService;
import vn.gov.ra.handover.MinutesState;
import vn.gov.ra.handover.MinutesView;
import vn.gov.ra.handover.SignatureMethod;
import vn.gov.ra.handover.SubscriberHandoverService;
import vn.gov.ra.it.inside.As;
import vn.gov.ra.it.inside.Outsider;
import vn.gov.ra.it.inside.TestArchive;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.ServerOnly;
import vn.gov.ra.request.AttachmentKind;
import vn.gov.ra.request.DossierDraft;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.LineService;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.request.SignMethod;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.status.StatusService;
import vn.gov.ra.status.StatusWord;
import vn.gov.ra.status.crl.CrlService;
import vn.gov.ra.status.ocsp.OcspService;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenView;

/** The walk through the services inside the server: roles of the container, transactions, mapping and trail. */
@ExtendWith({ServerOnly.class, ArquillianExtension.class})
public class WalkIT {

    @Inject
    private DossierService dossiers;
    @Inject
    private LineService lines;
    @Inject
    private ReviewService review;
    @Inject
    private DecisionService decision;
    @Inject
    private BatchService batches;
    @Inject
    private ResultService results;
    @Inject
    private MinutesService minutes;
    @Inject
    private SubscriberHandoverService acceptance;
    @Inject
    private TokenService tokens;
    @Inject
    private StatusService statuses;
    @Inject
    private OcspService ocsp;
    @Inject
    private CrlService lists;
    @Inject
    private UserTransaction transaction;
    @PersistenceContext(unitName = "ra-ejb.jar#ra")
    private EntityManager rows;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.whole();
    }

    @Test
    void a_dossier_walks_through_the_house() throws Exception {
        DossierView dossier = signed(draft(Person.three()));
        assertEquals(DossierState.SUBMITTED, dossier.state());
        List<UUID> ids = dossier.lines().stream().map(LineView::id).toList();
        for (UUID id : ids) {
            decided(id);
        }
        BatchView list = sent(ids);
        byte[] answer = asked("/submissions", "application/zip", As.persona("chuyenvien", () -> batches.packageZip(list.id()).bytes()));
        ImportStarted started = As.persona("chuyenvien", () -> results.importResult(list.id(), answer, "ket-qua.zip"));
        As.persona("chuyenvien", () -> results.matches(started.packageId())).forEach(match -> assertEquals(MatchLevel.EXACT, match.level()));
        assertEquals(BatchState.RECONCILED, As.persona("lanhdao", () -> batches.confirm(list.id(), batches.get(list.id()).version())).state());
        handedOver(ids, dossier.agencyId());
        for (UUID id : ids) {
            assertEquals(LineState.DONE, state(id));
            String serial = As.Sql.text("select serial from certificate where line_id = '" + id + "'");
            assertEquals(StatusWord.good, statuses.publicStatus("g2", serial, null).status());
        }
        loses(As.Sql.text("select serial from certificate where line_id = '" + ids.get(1) + "'"));
        assertEquals("3", As.Sql.text("select count(*) from audit_event where action = 'line.approve' and object_id in ('" + String.join("','", texts(ids)) + "')"));
    }

    @Test
    void what_a_role_may_not_do_the_container_refuses() throws Exception {
        UUID line = signed(draft(Person.man("Y Sơn Niê", "Văn thư"))).lines().get(0).id();
        for (String persona : List.of("vanthu.xa", "thutruong.xa", "lanhdao", "thukho", "giamsat", "quantri")) {
            assertThrows(EJBAccessException.class, () -> As.persona(persona, () -> review.claim(line, 1, null)), persona);
        }
        assertThrows(EJBAccessException.class, () -> review.claim(line, 1, null));
        assertThrows(EJBAccessException.class, () -> As.persona("quantri", () -> decision.approve(line, 1, null)));
        assertEquals(LineState.SUBMITTED, state(line));
    }

    @Test
    void another_agencys_dossier_is_not_found() throws Exception {
        DossierView dossier = draft(Person.man("Y Luyn Kbuôr", "Văn thư"));
        DomainException refusal = assertThrows(DomainException.class, () -> As.persona("vanthu.so", () -> dossiers.get(dossier.id())));
        assertEquals(RequestError.DOSSIER_NOT_FOUND, refusal.error());
    }

    @Test
    void a_refused_command_leaves_nothing_behind() throws Exception {
        Map<String, String> bad = values(Person.man("Y Nhân Mlô", "Kế toán"));
        bad.put("nationalId", "123");
        DossierView dossier = As.persona("vanthu.xa", () -> dossiers.create(draftOf(List.of(bad))));
        String before = trail(dossier.id());
        DomainException refusal = assertThrows(DomainException.class,
                () -> As.persona("vanthu.xa", () -> dossiers.requestSignature(dossier.id(), dossier.version(), null)));
        assertEquals(RequestError.NOT_READY, refusal.error());
        DossierView after = As.persona("vanthu.xa", () -> dossiers.get(dossier.id()));
        assertEquals(List.of(DossierState.DRAFT, dossier.version()), List.of(after.state(), after.version()));
        assertEquals(before, trail(dossier.id()));
    }

    @Test
    void a_command_and_its_row_of_the_trail_are_one_transaction() throws Exception {
        transaction.begin();
        UUID id = draft(Person.woman("Phan Thị Lụa", "Thủ quỹ")).id();
        transaction.rollback();
        assertEquals("0", As.Sql.text("select count(*) from dossier where id = '" + id + "'"));
        assertEquals("0", trail(id));
        transaction.begin();
        UUID kept = draft(Person.woman("Phan Thị Lụa", "Thủ quỹ")).id();
        transaction.commit();
        assertEquals("1", As.Sql.text("select count(*) from dossier where id = '" + kept + "'"));
        assertTrue(Integer.parseInt(trail(kept)) >= 1);
    }

    @Test
    void of_two_who_saw_the_same_version_one_is_refused() throws Exception {
        UUID line = signed(draft(Person.man("Nguyễn Đình Chiểu", "Văn thư"))).lines().get(0).id();
        long seen = As.persona("chuyenvien", () -> lines.get(line)).version();
        As.persona("chuyenvien", () -> review.claim(line, seen, null));
        assertThrows(DomainException.class, () -> As.persona("chuyenvien", () -> review.release(line, seen, null)));
        assertEquals(LineState.IN_REVIEW, state(line));
    }

    @Test
    void every_entity_is_mapped_to_rows_that_can_be_read() {
        Set<EntityType<?>> entities = rows.getMetamodel().getEntities();
        assertTrue(entities.size() > 20, entities.toString());
        for (EntityType<?> entity : entities) {
            rows.createQuery("select e from " + entity.getName() + " e").setMaxResults(3).getResultList();
        }
    }

    private DossierView draft(Person... people) throws Exception {
        return As.persona("vanthu.xa", () -> dossiers.create(draftOf(Arrays.stream(people).map(WalkIT::values).toList())));
    }

    private static DossierDraft draftOf(List<Map<String, String>> values) {
        return new DossierDraft(RequestAction.ISSUE, SubjectKind.PERSON, "01", null, "21/CV-UBND", LocalDate.of(2026, 11, 2), null, Map.of(), values);
    }

    private static Map<String, String> values(Person person) {
        Map<String, String> values = new HashMap<>();
        JsonObject form = person.form01("UBND xã").build();
        form.forEach((key, value) -> values.put(key, ((JsonString) value).getString()));
        return values;
    }

    private DossierView signed(DossierView draft) throws Exception {
        UUID id = draft.id();
        assertEquals(AttachmentKind.LETTER, As.persona("vanthu.xa", () -> dossiers.attach(id, AttachmentKind.LETTER, "công văn.pdf", Pictures.letter())).kind());
        As.persona("vanthu.xa", () -> dossiers.requestSignature(id, dossiers.get(id).version(), null));
        UUID scan = As.persona("vanthu.xa", () -> dossiers.attach(id, AttachmentKind.SIGNED_LETTER, "công văn quét.png", Pictures.scan())).id();
        return As.persona("thutruong.xa", () -> dossiers.sign(id, dossiers.get(id).version(), SignMethod.SCAN, scan, null));
    }

    private void decided(UUID line) throws Exception {
        LineView claimed = As.persona("chuyenvien", () -> review.claim(line, lines.get(line).version(), null));
        LineView proposed = As.persona("chuyenvien", () -> review.proposeApprove(line, claimed.version(), true, Set.of(), null));
        assertEquals(LineState.APPROVED, As.persona("lanhdao", () -> decision.approve(line, proposed.version(), null)).state());
    }

    private BatchView sent(List<UUID> ids) throws Exception {
        BatchView open = As.persona("chuyenvien", () -> batches.create("01", ids, "Danh sách kiểm thử"));
        BatchView frozen = As.persona("chuyenvien", () -> batches.freeze(open.id(), open.version()));
        assertTrue(frozen.number().startsWith("DS-"));
        BatchView signed = As.persona("lanhdao", () -> batches.sign(open.id(), frozen.version(), SignedBy.SCAN, null));
        return As.persona("chuyenvien", () -> batches.recordSending(open.id(), signed.version(), new Sending("131/STTTT-CNTT", LocalDate.of(2026, 11, 3), "DVC", null)));
    }

    /** The demo's CA operator, as the outside world it is. */
    private static byte[] asked(String path, String type, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(System.getenv("RA_CA_URL") + path)).header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    private void handedOver(List<UUID> ids, UUID agency) throws Exception {
        Map<UUID, UUID> devices = new HashMap<>();
        for (UUID id : ids) {
            devices.put(id, UUID.fromString(As.Sql.text("select id from token where line_id = '" + id + "'")));
        }
        MinutesView drawn = As.persona("thukho", () -> minutes.create(MinutesKind.HANDOVER, agency, List.copyOf(devices.values())));
        MinutesView issued = As.persona("thukho", () -> minutes.issue(drawn.id(), drawn.version()));
        MinutesView given = As.persona("thukho", () -> minutes.signGiver(drawn.id(), issued.version(), SignatureMethod.PAGE, null, null));
        assertEquals(MinutesState.COMPLETED, As.persona("vanthu.xa", () -> minutes.accept(drawn.id(), given.version(), Acceptance.ofAll(), SignatureMethod.PAGE, null, null)).state());
        for (UUID device : devices.values()) {
            TokenView seen = As.persona("vanthu.xa", () -> tokens.get(device));
            As.persona("vanthu.xa", () -> acceptance.accept(device, seen.version(), SignatureMethod.SCAN, Pictures.scan(), "đã ký.png"));
        }
    }

    /** The CA revokes one of the three; status, OCSP and the list that is given out say so, and not before. */
    private void loses(String serial) throws Exception {
        assertFalse(Outsider.names(lists.published("g2", false).der(), serial));
        assertFalse(Outsider.saysRevoked(ocsp.answer(Outsider.question(serial)).bytes()));
        asked("/revocations", "application/json", ("{\"issuer\":\"g2\",\"serial\":\"" + serial + "\",\"reason\":1}").getBytes(StandardCharsets.UTF_8));
        As.persona("quantri", () -> lists.refresh("g2"));
        assertEquals(StatusWord.revoked, statuses.publicStatus("g2", serial, null).status());
        assertTrue(Outsider.saysRevoked(ocsp.answer(Outsider.question(serial)).bytes()));
        assertTrue(Outsider.names(lists.published("g2", false).der(), serial));
    }

    private LineState state(UUID line) throws Exception {
        return As.persona("chuyenvien", () -> lines.get(line)).state();
    }

    private static String trail(UUID object) throws Exception {
        return As.Sql.text("select count(*) from audit_event where object_id = '" + object + "'");
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
