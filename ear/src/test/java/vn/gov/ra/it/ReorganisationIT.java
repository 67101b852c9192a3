package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Disturbing;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;

/**
 * The changes of 2025 on the demo province: districts gone, 71 communes become 28, departments renamed, the province merged, another domain.
 * The server is killed in the middle, goes on, and everything is undone. {@code -Dra.long=true} does the same with 12 000 people.
 */
@Disturbing
class ReorganisationIT {

    private static final boolean LONG = Boolean.getBoolean("ra.long");
    private static final Duration PATIENCE = LONG ? Duration.ofMinutes(60) : Duration.ofMinutes(8);
    private static final String V1 = "/api/v1/reorganisations";
    /** Into how many the communes of a district merge; 28 together, in the order of the districts' codes. */
    private static final List<Integer> INTO = List.of(3, 3, 3, 4, 5, 4, 4, 2);

    @BeforeAll
    static void at_full_size_the_province_is_seeded() {
        if (LONG) {
            seed("province");
        }
    }

    @AfterAll
    static void what_others_use_is_there_again() {
        if (LONG) {
            seed("demo");
        }
    }

    private static void seed(String size) {
        Portal.get().environment().stop();
        Portal.get().environment().seed(size).start();
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void the_year_2025_is_carried_out_through_a_crash_and_taken_back() {
        CaOperator.refresh();   // what the CA says by now is not what a plan undoes
        Map<String, String> before = registers();
        Answer plan = Api.as("chuyenvien").post(V1, body(districts(), communes())).expect(201);
        String at = V1 + "/" + plan.text("id");
        assertEquals("DRAFT", plan.text("state"));

        Answer previewed = Api.as("chuyenvien").act(at, "preview").expect(200);
        assertEquals(List.of(29, 80), List.of(count(previewed, "OPEN_AGENCY", "all"), count(previewed, "END_AGENCY", "all")), "28 communes and a province; 71 communes, 8 districts, a province");
        assertEquals(List.of(), otherwise(before, registers()), "a preview changes nothing");
        assertEquals(403, Api.as("chuyenvien").act(at, "approve").status());
        Api.as("lanhdao").act(at, "approve").expect(200);
        Api.as("chuyenvien").act(at, "execute").expect(200);

        waitUntil(at, seen -> sum(seen, "done") > sum(seen, "all") / 3, "a third is done");
        Portal.get().environment().kill("wildfly");
        Portal.get().environment().startPortal();
        Answer done = waitUntil(at, seen -> !seen.text("state").equals("EXECUTING"), "the run that was broken off is at its end");

        assertEquals("DONE", done.text("state"));
        assertEquals(0, sum(done, "failed"), () -> Api.as("chuyenvien").get(at + "/tasks?state=FAILED&limit=20").toString());
        assertEquals(sum(done, "all"), sum(done, "done"));
        everythingBelongsToSomebody(plan.text("id"));
        codesAreNeverUsedAgain();
        everyBalanceAddsUp(true);
        everyAddressIsOfTheNewDomain(before, done);
        whatWasYesterdayIsReadAsItWas();
        int lines = count(done, "LINE_CHANGE", "all") + count(done, "LINE_REVOKE", "all");
        System.out.println("ReorganisationIT: " + sum(done, "all") + " tasks, " + lines + " lines");
        assertTrue(!LONG || lines >= 10_000, "a province has ten thousand lines: " + lines);

        assertEquals(409, Api.as("lanhdao").act(at, "approve").status());
        Api.as("lanhdao").act(at, "undo", Json.createObjectBuilder().add("comment", "Nghị quyết được sửa đổi")).expect(200);
        Answer undone = waitUntil(at, seen -> !seen.text("state").equals("UNDOING"), "everything is taken back");

        assertEquals("UNDONE", undone.text("state"));
        assertEquals(0, sum(undone, "failed"), () -> Api.as("chuyenvien").get(at + "/tasks?state=FAILED&limit=20").toString());
        assertEquals(List.of(), otherwise(before, registers()), "the registers are as they were");
        everyBalanceAddsUp(true);
        assertEquals("0", Portal.get().value("select count(*) from request_line l join reorganisation_task t on t.made_id = l.id where l.state <> 'VOID'"));
        assertEquals(0, Portal.get().run("vn.gov.ra.audit.VerifyAuditMain"));
    }

    private static void everythingBelongsToSomebody(String plan) {
        Portal portal = Portal.get();
        String ended = " join agency a on a.id = x.agency_id and a.valid_to is not null";
        assertEquals("28", portal.value("select count(*) from agency where level = 'COMMUNE' and valid_to is null"));
        assertEquals("0", portal.value("select count(*) from agency where level = 'DISTRICT' and valid_to is null"));
        assertEquals("0", portal.value("select count(*) from certificate x" + ended + " where x.state = 'IN_FORCE' and x.not_after > now()"), "a certificate without anybody who answers for it");
        assertEquals("0", portal.value("select count(*) from token x" + ended + " where x.state not in ('DESTROYED', 'VOID')"), "a device without an agency");
        assertEquals("0", portal.value("select count(*) from app_user x" + ended + " where x.state = 'ACTIVE' and x.active_until is null"), "an account without an agency");
        assertEquals("0", portal.value("select count(*) from appointment x" + ended + " where x.valid_to is null"), "a position in an agency that is none");
        assertEquals("0", portal.value("select count(*) from agency a join agency p on p.id = a.parent_id where a.valid_to is null and p.valid_to is not null"), "an agency below none");
        assertEquals("1", portal.value("select count(distinct made_id) = count(*) and count(*) > 0 from reorganisation_task where action like 'LINE%' and plan_id = '" + plan + "'")
                .replace("t", "1"), "one line each");
        assertEquals("0", portal.value("select count(*) from request_line l where l.state = 'DRAFT' and l.dossier_id in (select dossier_id from request_line where id in"
                + " (select made_id from reorganisation_task where plan_id = '" + plan + "')) and l.id not in (select made_id from reorganisation_task where made_id is not null)"), "no line was made twice");
        assertEquals("UBND xã Đăk R'Moan", portal.value("select name from agency_name where valid_to is null and name like 'UBND xã Đăk R_Moan'"), "an ended agency keeps its name");
        assertNotEquals("0", portal.value("select count(*) from agency_successor"));
    }

    /** In bulk: who has a position in the province has an address of the new domain, and each certificate that names the former one a line for the new. */
    private static void everyAddressIsOfTheNewDomain(Map<String, String> before, Answer done) {
        long had = before.entrySet().stream().filter(one -> one.getKey().startsWith("address ") && one.getValue().endsWith("@daknong.gov.vn")).count();
        String of = "select count(*) from person p where p.official_email like '%@daknong.gov.vn' and exists (select 1 from appointment a where a.person_id = p.id and a.valid_to is null)";
        assertEquals("0", Portal.get().value(of), "left at the former domain");
        assertTrue(count(done, "CHANGE_EMAIL", "all") > 0 && count(done, "CHANGE_EMAIL", "all") <= had, count(done, "CHANGE_EMAIL", "all") + " of " + had);
        assertEquals(String.valueOf(count(done, "CHANGE_EMAIL", "done")), Portal.get().value("select count(*) from person where official_email like '%@lamdong.gov.vn'"));
        assertNotEquals("0", Portal.get().value("select count(*) from reorganisation_task where action = 'LINE_CHANGE' and detail like '%EMAIL=%@lamdong.gov.vn%'"));
    }

    /** A commune that has ended today, of yesterday and of today. */
    private static void whatWasYesterdayIsReadAsItWas() {
        List<String> ended = Portal.get().rows("select a.id::text, n.name from agency a join agency_name n on n.agency_id = a.id and n.valid_to is null where a.level = 'COMMUNE' and a.valid_to = '" + today(0)
                + "' order by a.code limit 1").get(0);
        String past = "/api/v1/agencies/" + ended.get(0) + "/past?asOf=";
        assertEquals(List.of("true", ended.get(1)), List.of(existed(past + today(-1)), Api.as("giamsat").get(past + today(-1)).expect(200).text("name")));
        assertEquals("false", existed(past + today(0)));
    }

    private static String existed(String past) {
        return Api.as("giamsat").get(past).expect(200).json().getJsonArray("facts").getValuesAs(JsonObject.class).stream().filter(one -> one.getString("fact").equals("exists")).findFirst().orElseThrow()
                .getString("value");
    }

    /** opening + received + in − out = closing = live + held + expired + revoked; counted against the register itself. */
    private static void everyBalanceAddsUp(boolean moved) {
        List<JsonObject> rows = new java.util.ArrayList<>();
        String cursor = "";
        do {
            Answer page = Api.as("giamsat").get("/api/v1/reports/certificate-balance?limit=200&from=" + today(0) + "&to=" + today(0) + cursor).expect(200);
            rows.addAll(page.items().getValuesAs(JsonObject.class));
            cursor = page.json().isNull("nextCursor") ? null : "&cursor=" + java.net.URLEncoder.encode(page.json().getString("nextCursor"), java.nio.charset.StandardCharsets.UTF_8);
        } while (cursor != null);
        for (JsonObject row : rows) {
            assertEquals(row.getInt("closing"), row.getInt("opening") + row.getInt("received") + row.getInt("transferredIn") - row.getInt("transferredOut"), row.toString());
            assertEquals(row.getInt("closing"), row.getInt("live") + row.getInt("onHold") + row.getInt("expired") + row.getInt("revoked"), row.toString());
        }
        assertEquals(Portal.get().value("select count(*) from certificate where agency_id is not null"), "" + rows.stream().mapToInt(row -> row.getInt("closing")).sum(), "no certificate is lost");
        assertEquals(Portal.get().value("select count(distinct agency_id) from certificate where agency_id is not null"),
                "" + rows.stream().filter(row -> row.getInt("closing") > 0).count(), "each agency as it is now");
        assertEquals(rows.stream().mapToInt(row -> row.getInt("transferredIn")).sum(), rows.stream().mapToInt(row -> row.getInt("transferredOut")).sum());
        assertEquals(moved, rows.stream().anyMatch(row -> row.getInt("transferredIn") > 0));
    }

    @Test
    void an_agency_sees_its_own_balance_alone_and_a_period_has_its_order() {
        assertEquals(1, Api.as("vanthu.xa").get("/api/v1/reports/certificate-balance").expect(200).items().size());
        assertEquals("RA-CER-031", Api.as("giamsat").get("/api/v1/reports/certificate-balance?from=2026-02-01&to=2026-01-01").expect(400).text("code"));
        assertEquals(403, Api.as("thuebao.xa").get("/api/v1/reports/certificate-balance").status());
    }

    private static void codesAreNeverUsedAgain() {
        String gone = Portal.get().value("select code from agency where level = 'COMMUNE' and valid_to is not null order by code limit 1");
        JsonObject change = opened("MERGE_NEW", List.of("H16.01"), gone, "UBND xã Trùng Mã", "UBND_XA", "COMMUNE").build();
        Answer refused = Api.as("chuyenvien").post(V1, head("Trùng mã").add("changes", Json.createArrayBuilder().add(change)));
        assertEquals("RA-REO-006", refused.text("code"), refused.toString());
    }

    @Test
    void a_plan_is_seen_and_changed_by_the_office_alone() {
        assertEquals(403, Api.as("vanthu.xa").get(V1).status());
        assertEquals(401, Api.anonymous().get(V1).status());
        assertEquals(403, Api.as("giamsat").post(V1, head("Không được lập")).status());
        Answer plan = Api.as("chuyenvien").post(V1, head("Chưa có thay đổi")).expect(201);
        String at = V1 + "/" + plan.text("id");
        assertEquals(200, Api.as("giamsat").get(at).status());
        assertEquals("RA-REO-009", Api.as("chuyenvien").act(at, "preview").expect(409).text("code"));
        assertEquals(428, Api.as("chuyenvien").act(at, "preview", null, Json.createObjectBuilder()).status());
        assertEquals(412, Api.as("chuyenvien").act(at, "preview", 99L, Json.createObjectBuilder()).status());
        assertEquals("RA-REO-012", Api.as("chuyenvien").act(at, "cancel").expect(400).text("code"));
        Api.as("chuyenvien").act(at, "cancel", Json.createObjectBuilder().add("comment", "Lập thử")).expect(200);
        assertEquals(409, Api.as("chuyenvien").act(at, "preview").status());
    }

    @Test
    void what_is_frozen_is_not_undone_and_what_was_handed_in_is_not_either() {
        Answer plan = Api.as("chuyenvien").post(V1, head("Đổi tên miền không ai dùng").add("changes", Json.createArrayBuilder().add(Json.createObjectBuilder().add("kind", "EMAIL_DOMAIN")
                .add("fromDomain", "khong-ai-dung.gov.vn").add("toDomain", "cung-khong.gov.vn")))).expect(201);
        String at = V1 + "/" + plan.text("id");
        Api.as("chuyenvien").act(at, "preview").expect(200);
        Api.as("lanhdao").act(at, "approve").expect(200);
        Api.as("chuyenvien").act(at, "execute").expect(200);
        waitUntil(at, seen -> seen.text("state").equals("DONE"), "nothing to do is done");
        assertEquals(403, Api.as("chuyenvien").act(at, "freeze").status());
        assertEquals("FROZEN", Api.as("lanhdao").act(at, "freeze").expect(200).text("state"));

        assertEquals(409, Api.as("lanhdao").act(at, "undo", Json.createObjectBuilder().add("comment", "Muộn rồi")).status());
        assertFalse(Screens.shared().of("lanhdao").open("/reorganisations/view?id=" + plan.text("id")).has("[id$=do-undo]"), "the page does not offer it");

        String rename = Portal.get().value("select a.code from agency a join certificate c on c.agency_id = a.id and c.state = 'IN_FORCE' and c.not_after > now() join subscriber s on s.id = c.subscriber_id"
                + " and s.kind = 'ORGANISATION' where a.valid_to is null and a.level <> 'PROVINCE' and not exists (select 1 from app_user u where u.agency_id = a.id) order by a.code limit 1");
        Answer second = Api.as("chuyenvien").post(V1, head("Đổi tên rồi nộp").add("changes", Json.createArrayBuilder().add(Json.createObjectBuilder().add("kind", "RENAME")
                .add("sources", Json.createArrayBuilder().add(rename)).add("name", "Sở Đổi tên rồi nộp")))).expect(201);
        String then = V1 + "/" + second.text("id");
        Api.as("chuyenvien").act(then, "preview").expect(200);
        Api.as("lanhdao").act(then, "approve").expect(200);
        Api.as("chuyenvien").act(then, "execute").expect(200);
        waitUntil(then, seen -> seen.text("state").equals("DONE"), "renamed");
        String dossier = Portal.get().value("select l.dossier_id::text from request_line l join reorganisation_task t on t.made_id = l.id where t.plan_id = '" + second.text("id") + "' limit 1");
        String state = "update dossier set state = '%s' where id = '" + dossier + "'";
        assertEquals(1, Portal.get().change(String.format(state, "SUBMITTED")));
        try {
            Api.as("lanhdao").act(then, "undo", Json.createObjectBuilder().add("comment", "Thôi")).refused(409, "RA-REO-013");
        } finally {
            Portal.get().change(String.format(state, "DRAFT"));
        }
        Api.as("lanhdao").act(then, "undo", Json.createObjectBuilder().add("comment", "Thôi")).expect(200);
        waitUntil(then, seen -> seen.text("state").equals("UNDONE"), "a draft can still be taken back");
    }

    @Test
    void a_plan_of_the_future_waits_for_its_day() {
        JsonObjectBuilder rename = Json.createObjectBuilder().add("kind", "RENAME").add("sources", Json.createArrayBuilder().add("H16.01")).add("name", "Sở Công Thương và Du lịch");
        Answer plan = Api.as("chuyenvien").post(V1, Json.createObjectBuilder().add("title", "Đổi tên sở").add("decisionNo", "9/NQ-HĐND").add("effectiveOn", today(30))
                .add("changes", Json.createArrayBuilder().add(rename))).expect(201);
        String at = V1 + "/" + plan.text("id");
        Api.as("chuyenvien").act(at, "preview").expect(200);
        Api.as("lanhdao").act(at, "approve").expect(200);

        assertEquals("RA-REO-011", Api.as("chuyenvien").act(at, "execute").expect(409).text("code"));

        Api.as("lanhdao").act(at, "cancel", Json.createObjectBuilder().add("comment", "Hoãn")).expect(200);
    }

    private static List<String> districts() {
        return Portal.get().rows("select code from agency where level = 'DISTRICT' and parent_id = (select id from agency where code = 'H16') and kind like '%UBND%' and valid_to is null"
                + " order by code").stream().map(row -> row.get(0)).toList();
    }

    private static Map<String, List<String>> communes() {
        Map<String, List<String>> of = new java.util.TreeMap<>();
        Portal.get().rows("select p.code, a.code from agency a join agency p on p.id = a.parent_id where a.level = 'COMMUNE' and a.valid_to is null order by 1, 2")
                .forEach(row -> of.computeIfAbsent(row.get(0), key -> new java.util.ArrayList<>()).add(row.get(1)));
        return of;
    }

    private static JsonObjectBuilder body(List<String> districts, Map<String, List<String>> communes) {
        assertEquals(8, districts.size());
        assertEquals(71, communes.values().stream().mapToInt(List::size).sum());
        JsonArrayBuilder changes = Json.createArrayBuilder();
        changes.add(opened("MERGE_NEW", List.of("H16"), "H36", "Ủy ban nhân dân tỉnh Lâm Đồng", "UBND_TINH", "PROVINCE"));
        int number = 0;
        for (int i = 0; i < districts.size(); i++) {
            List<String> all = communes.get(districts.get(i));
            int parts = INTO.get(i);
            for (int part = 0; part < parts; part++) {
                List<String> sources = all.subList(part * all.size() / parts, (part + 1) * all.size() / parts);
                changes.add(opened("MERGE_NEW", sources, "H36." + (501 + number), "UBND xã Hợp Nhất " + (number + 1), "UBND_XA", "COMMUNE").add("parentCode", "H36"));
                number++;
            }
        }
        assertEquals(28, number);
        changes.add(Json.createObjectBuilder().add("kind", "DISSOLVE").add("sources", Json.createArrayBuilder(districts)));
        changes.add(Json.createObjectBuilder().add("kind", "RENAME").add("sources", Json.createArrayBuilder().add("H16.24")).add("name", "Sở Khoa học và Công nghệ tỉnh Lâm Đồng"));
        changes.add(Json.createObjectBuilder().add("kind", "EMAIL_DOMAIN").add("fromDomain", "daknong.gov.vn").add("toDomain", "lamdong.gov.vn"));
        return head("Sắp xếp đơn vị hành chính năm 2025").add("changes", changes);
    }

    private static JsonObjectBuilder head(String title) {
        return Json.createObjectBuilder().add("title", title).add("decisionNo", "1671/NQ-UBTVQH15").add("effectiveOn", today(0));
    }

    private static JsonObjectBuilder opened(String kind, List<String> sources, String code, String name, String agencyKind, String level) {
        return Json.createObjectBuilder().add("kind", kind).add("sources", Json.createArrayBuilder(sources)).add("code", code).add("name", name).add("agencyKind", agencyKind)
                .add("level", level).add("province", "Lâm Đồng");
    }

    private static String today(int days) {
        return Portal.get().value("select ((now() at time zone 'Asia/Ho_Chi_Minh')::date + " + days + ")::text");
    }

    private static int count(Answer plan, String action, String what) {
        return plan.json().getJsonArray("counts").getValuesAs(JsonObject.class).stream().filter(one -> one.getString("action").equals(action)).mapToInt(one -> one.getInt(what)).sum();
    }

    private static int sum(Answer plan, String what) {
        return plan.json().getJsonArray("counts").getValuesAs(JsonObject.class).stream().mapToInt(one -> one.getInt(what)).sum();
    }

    private static Answer waitUntil(String plan, Predicate<Answer> reached, String what) {
        Instant end = Instant.now().plus(PATIENCE);
        Answer seen = Api.as("chuyenvien").get(plan).expect(200);
        while (!reached.test(seen)) {
            assertTrue(Instant.now().isBefore(end), what + ": " + seen);
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            seen = Api.as("chuyenvien").get(plan).expect(200);
        }
        return seen;
    }

    /** Who belongs where, in every register; names and addresses too. What is only history of both is left out. By kind and id. */
    private static Map<String, String> registers() {
        Map<String, String> registers = new java.util.TreeMap<>();
        Portal.get().rows("select 'agency ' || id, name || coalesce(parent_id::text, '') from agency where valid_to is null union all"
                + " select 'subscriber ' || id, agency_id || name from subscriber union all"
                + " select 'certificate ' || id, agency_id || state from certificate where agency_id is not null union all"
                + " select 'token ' || id, coalesce(agency_id::text, '') || holder_type || coalesce(holder_agency_id::text, '') || state from token union all"
                + " select 'account ' || id, coalesce(agency_id::text, '') || state || coalesce(active_until::text, '') from app_user union all"
                + " select 'position ' || person_id || ' ' || id, agency_id || position || head from appointment where valid_to is null union all"
                + " select 'address ' || id, coalesce(official_email, '') from person union all select 'dossier ' || id, agency_id || state from dossier where state <> 'VOID' union all"
                + " select 'name ' || agency_id, name || valid_from from agency_name where valid_to is null and agency_id in (select id from agency where valid_to is null)")
                .forEach(row -> registers.put(row.get(0), row.get(1)));
        return registers;
    }

    /** What is otherwise than before, each with what the trail says of it. */
    private static List<String> otherwise(Map<String, String> before, Map<String, String> now) {
        java.util.Set<String> keys = new java.util.TreeSet<>(before.keySet());
        keys.addAll(now.keySet());
        return keys.stream().filter(key -> !java.util.Objects.equals(before.get(key), now.get(key))).limit(40).map(key -> key + ": " + before.get(key) + " -> " + now.get(key)
                + Portal.get().rows("select action || ' ' || actor || ' ' || at from audit_event where object_id = '" + key.split(" ")[1] + "' order by at desc limit 5")).toList();
    }
}
