package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.ra.approval.DecisionService;
import vn.gov.ra.approval.ReviewService;
import vn.gov.ra.batch.BatchService;
import vn.gov.ra.batch.BatchView;
import vn.gov.ra.batch.Sending;
import vn.gov.ra.batch.SignedBy;
import vn.gov.ra.batch.result.ResultService;
import vn.gov.ra.handover.MinutesKind;
import vn.gov.ra.handover.MinutesService;
import vn.gov.ra.handover.MinutesView;
import vn.gov.ra.handover.SignatureMethod;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.ServerOnly;
import vn.gov.ra.request.AttachmentKind;
import vn.gov.ra.request.DossierDraft;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.LineService;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.request.SignMethod;
import vn.gov.ra.subscriber.SubjectKind;

/** Hops through the services, as personas, inside the server; a test walks as far as it needs and then asks what it wants to know. */
@ExtendWith({ServerOnly.class, ArquillianExtension.class})
abstract class Inside {

    @Inject
    DossierService dossiers;
    @Inject
    LineService lines;
    @Inject
    ReviewService review;
    @Inject
    DecisionService decision;
    @Inject
    BatchService batches;
    @Inject
    ResultService results;
    @Inject
    MinutesService minutes;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.whole();
    }

    static Map<String, String> values(Person person) {
        Map<String, String> values = new HashMap<>();
        person.form01("UBND xã").build().forEach((key, value) -> values.put(key, ((JsonString) value).getString()));
        return values;
    }

    static DossierDraft form01(List<Map<String, String>> people) {
        return form01For(null, people);
    }

    /** @param agency null for the writer's own */
    static DossierDraft form01For(UUID agency, List<Map<String, String>> people) {
        return new DossierDraft(RequestAction.ISSUE, SubjectKind.PERSON, "01", agency, "27/CV-UBND", LocalDate.of(2026, 11, 2), null, Map.of(), people);
    }

    DossierView draft(Person... people) throws Exception {
        return As.persona("vanthu.xa", () -> dossiers.create(form01(Arrays.stream(people).map(Inside::values).toList())));
    }

    DossierView draft() throws Exception {
        return draft(Person.woman("H'Ngân Kbuôr", "Công chức Tư pháp - Hộ tịch"));
    }

    DossierView awaiting() throws Exception {
        DossierView draft = draft();
        return As.persona("vanthu.xa", () -> dossiers.requestSignature(draft.id(), draft.version(), null));
    }

    /** The signed letter's paper, attached by the clerk of the commune. */
    UUID paper(UUID dossier, String fileName, byte[] content) throws Exception {
        return As.persona("vanthu.xa", () -> dossiers.attach(dossier, AttachmentKind.SIGNED_LETTER, fileName, content)).id();
    }

    long version(UUID dossier) throws Exception {
        return As.persona("chuyenvien", () -> dossiers.get(dossier)).version();
    }

    LineView submitted() throws Exception {
        UUID id = awaiting().id();
        UUID scan = paper(id, "công văn quét.png", Pictures.scan());
        return As.persona("thutruong.xa", () -> dossiers.sign(id, dossiers.get(id).version(), SignMethod.SCAN, scan, null)).lines().get(0);
    }

    LineView seen(UUID line) throws Exception {
        return As.persona("chuyenvien", () -> lines.get(line));
    }

    LineView claimed() throws Exception {
        LineView line = submitted();
        return As.persona("chuyenvien", () -> review.claim(line.id(), line.version(), null));
    }

    LineView proposed() throws Exception {
        LineView line = claimed();
        return As.persona("chuyenvien", () -> review.proposeApprove(line.id(), line.version(), true, Set.of(), null));
    }

    LineView approved() throws Exception {
        LineView line = proposed();
        return As.persona("lanhdao", () -> decision.approve(line.id(), line.version(), null));
    }

    BatchView listed() throws Exception {
        UUID line = approved().id();
        return As.persona("chuyenvien", () -> batches.create("01", List.of(line), null));
    }

    BatchView frozen() throws Exception {
        BatchView list = listed();
        return As.persona("chuyenvien", () -> batches.freeze(list.id(), list.version()));
    }

    BatchView listSigned() throws Exception {
        BatchView list = frozen();
        return As.persona("lanhdao", () -> batches.sign(list.id(), list.version(), SignedBy.SCAN, null));
    }

    BatchView sent() throws Exception {
        BatchView list = listSigned();
        return As.persona("chuyenvien", () -> batches.recordSending(list.id(), list.version(), sending()));
    }

    static Sending sending() {
        return new Sending("137/STTTT-CNTT", LocalDate.of(2026, 11, 3), "DVC", null);
    }

    /** The demo's CA operator, as the outside world it is. */
    byte[] operatorsAnswer(UUID list, String how) throws Exception {
        byte[] zip = As.persona("chuyenvien", () -> batches.packageZip(list)).bytes();
        return operator("/submissions?answer=" + how, "application/zip", zip);
    }

    static byte[] operator(String path, String type, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(System.getenv("RA_CA_URL") + path)).header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    BatchView answered() throws Exception {
        UUID list = sent().id();
        byte[] answer = operatorsAnswer(list, "none");
        As.persona("chuyenvien", () -> results.importResult(list, answer, "ket-qua.zip"));
        return As.persona("chuyenvien", () -> batches.get(list));
    }

    /** The device in the store that the CA operator sent for the line of the list. */
    UUID inStore() throws Exception {
        BatchView list = answered();
        As.persona("lanhdao", () -> batches.confirm(list.id(), list.version()));
        return UUID.fromString(As.Sql.text("select t.id from token t join batch_line b on b.line_id = t.line_id where b.batch_id = '" + list.id() + "'"));
    }

    static UUID commune() throws Exception {
        return UUID.fromString(As.Sql.text("select agency_id from app_user where username = 'vanthu.xa'"));
    }

    /** Somebody of the commune with a certificate in force on a device in use, and without an account, of whom no change has been reported. */
    record Holder(UUID person, UUID token, UUID certificate) {
    }

    /**
     * Nobody else's: whoever is taken worked for another agency until now, so other tests do not use the same people up. Of each thing that a personnel
     * change looks at (vn.gov.ra.personnel.Holdings) there is exactly the one that is named here, or none, whatever other tests have left behind.
     */
    static Holder holder() throws Exception {
        String open = "l.state not in (" + Arrays.stream(LineState.values()).filter(LineState::isFinal).map(state -> "'" + state + "'").collect(Collectors.joining(", ")) + ")";
        String going = "(p.valid_to is null or p.valid_to > (now() at time zone 'Asia/Ho_Chi_Minh')::date)";
        String own = "(select y.id from subscriber y where y.person_id = s.person_id)";
        String found = As.Sql.text("select s.person_id || ' ' || t.id || ' ' || c.id || ' ' || s.id || ' ' || a.id from token t join token_slot o on o.token_id = t.id"
                + " join certificate c on c.id = o.certificate_id join subscriber s on s.id = t.subscriber_id join appointment a on a.person_id = s.person_id and a.valid_to is null"
                + " where t.state = 'IN_USE' and c.state = 'IN_FORCE' and t.kind = 'USB_TOKEN' and s.kind = 'PERSON' and c.agency_id = t.agency_id and s.agency_id = t.agency_id"
                + " and t.agency_id not in (select u.agency_id from app_user u where u.agency_id is not null) and c.local_alert is null and c.not_after > now() and c.subscriber_id = s.id"
                + " and not exists (select 1 from personnel_event e where e.person_id = s.person_id or e.successor_id = s.person_id)"
                + " and not exists (select 1 from app_user u where u.person_id = s.person_id) and not exists (select 1 from subscriber k where k.custodian_person_id = s.person_id)"
                + " and not exists (select 1 from delegation p where s.person_id in (p.delegator_id, p.delegate_id) and p.revoked_at is null and " + going + ")"
                + " and not exists (select 1 from request_line l where l.target_certificate_id = c.id and l.state <> 'VOID' or l.subscriber_id in " + own + " and " + open + ")"
                + " and 1 = (select count(*) from appointment p where p.person_id = s.person_id and " + going + ")"
                + " and 1 = (select count(*) from certificate x where x.subscriber_id in " + own + " and x.state not in ('REVOKED', 'SUPERSEDED', 'ENDED'))"
                + " and 1 = (select count(*) from token x where (x.subscriber_id in " + own + " or x.holder_person_id = s.person_id) and x.state not in ('DESTROYED', 'VOID'))"
                + " order by t.id desc limit 1");
        assertNotNull(found, () -> "nobody is left who holds one certificate in force on one device");
        String[] ids = found.split(" ");
        for (String row : List.of("appointment set head = false, agency_id = '%s' where id = '" + ids[4] + "'", "subscriber set agency_id = '%s' where id = '" + ids[3] + "'",
                "token set agency_id = '%s' where id = '" + ids[1] + "'", "certificate set agency_id = '%s' where id = '" + ids[2] + "'")) {
            assertEquals(1, As.Sql.change("update " + row.formatted(commune())), row);
        }
        return new Holder(UUID.fromString(ids[0]), UUID.fromString(ids[1]), UUID.fromString(ids[2]));
    }

    MinutesView drawn() throws Exception {
        UUID device = inStore();
        UUID commune = commune();
        return As.persona("thukho", () -> minutes.create(MinutesKind.HANDOVER, commune, List.of(device)));
    }

    MinutesView issued() throws Exception {
        MinutesView paper = drawn();
        return As.persona("thukho", () -> minutes.issue(paper.id(), paper.version()));
    }

    MinutesView given() throws Exception {
        MinutesView paper = issued();
        return As.persona("thukho", () -> minutes.signGiver(paper.id(), paper.version(), SignatureMethod.PAGE, null, null));
    }

    MinutesView accepted() throws Exception {
        MinutesView paper = given();
        return As.persona("vanthu.xa", () -> minutes.accept(paper.id(), paper.version(), List.of(), SignatureMethod.PAGE, null, null));
    }
}
