package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Jobs;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.Pki;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Walk;

/**
 * From paper mess to a signed list at the CA, and its answer reconciled: a workbook of 500 rows with faults, a list, an answer that is not all right. The
 * list is the first 48 of the right rows; with {@code -Dra.long=true} nine times as many, which is nearly all of them.
 */
class BulkWalkIT {

    private static final String V1 = "/api/v1/";
    private static final int ROWS = 500;
    /** Of fifty things in an answer these were asked for. */
    private static final int ASKED = 48;
    private static final int EXACT = 40;
    private static final int MISSING_FROM = 44;
    private static final int WRONG_FROM = 46;
    private static final int FIFTIES = Boolean.getBoolean("ra.long") ? 9 : 1;
    private static final List<String> HEADINGS = List.of("STT", "Họ và tên", "Ngày sinh", "Số định danh cá nhân/Ngày cấp, nơi cấp", "Địa chỉ thư điện tử công vụ",
            "Tên cơ quan, tổ chức công tác", "Tỉnh/Thành phố", "Chức vụ", "Số điện thoại di động", "Số hiệu chứng thư chữ ký số cũ (nếu có)", "SIM PKI");
    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Mai", "Trịnh", "Lò", "Nông", "Vi",
            "Quách", "Tạ", "Cao", "Châu", "Hà", "La");
    private static final List<String> GIVEN = List.of("Thị Hường", "Văn Đức", "Thị Ánh", "Đức Thủy", "Quỳnh Hòa", "Văn Bảo", "Thị Cúc", "Minh Duy", "Thị Én", "Văn Giáp", "Thị Hiền", "Văn Khang",
            "Thị Lụa", "Văn Mạnh", "Thị Nga", "Văn Oai", "Thị Phượng", "Văn Quý", "Thị Sương", "Văn Tuấn");

    private final Api clerk = Api.as("vanthu.xa");
    private final Api head = Api.as("thutruong.xa");
    private final Api officer = Api.as("chuyenvien");
    private final Api signer = Api.as("lanhdao");

    /** @param row of the sheet @param at column of the sheet @param finding column, code */
    private record Seed(int row, int at, String text, String finding, boolean error) {

        Seed(int row, int at, String text, String finding) {
            this(row, at, text, finding, true);
        }
    }

    private static final List<Seed> SEEDS = List.of(
            new Seed(5, 1, "NguyÔn V¨n §øc", "fullName RA-IMP-101"), new Seed(9, 1, "Nguyeãn Vaên Ñöùc", "fullName RA-IMP-102"),
            new Seed(12, 1, "Nguyá»…n VÄƒn An", "fullName RA-IMP-103"), new Seed(17, 1, "TrÇn ThÞ Hêng", "fullName RA-IMP-104"),
            new Seed(21, 1, "", "fullName RA-REQ-101"), new Seed(25, 1, "NGUYỄN VĂN MẪU", "fullName RA-IMP-203", false),
            new Seed(30, 2, "5/13/1980", "dateOfBirth RA-IMP-110"), new Seed(33, 2, "1975", "dateOfBirth RA-IMP-111"), new Seed(41, 2, "12/5/80", "dateOfBirth RA-IMP-112"),
            new Seed(47, 2, "", "dateOfBirth RA-REQ-101"), new Seed(52, 2, "năm Mão", "dateOfBirth RA-REQ-103"), new Seed(70, 3, "6.7085E+10", "nationalId RA-IMP-105"),
            new Seed(76, 3, "12345/10/5/2021, Cục CSQLHC", "nationalId RA-REQ-105"), new Seed(101, 4, "thu.hnie@gmail.com", "officialEmail RA-REQ-112"),
            new Seed(110, 4, "thu.hnie@congty.com", "officialEmail RA-REQ-113"), new Seed(118, 4, "thu.hnie", "officialEmail RA-REQ-111"),
            new Seed(125, 4, "", "officialEmail RA-REQ-101"), new Seed(130, 4, "mailto:thu@daknong.gov.vn;", "officialEmail RA-IMP-301", false),
            new Seed(144, 4, "a@daknong.gov.vn; b@daknong.gov.vn", "officialEmail RA-IMP-114"), new Seed(150, 5, "", "organisationName RA-REQ-101"),
            new Seed(177, 6, "", "province RA-REQ-101"), new Seed(190, 7, "", "position RA-REQ-101"), new Seed(203, 7, "=1+1", "position RA-IMP-107"),
            new Seed(215, 8, "905000456", "mobile RA-REQ-107"), new Seed(262, 8, "", "mobile RA-REQ-101"), new Seed(281, 9, "6b15zz", "oldCertificateSerial RA-REQ-108"),
            new Seed(333, 10, "viettel", "simPki RA-REQ-109"), new Seed(499, 1, "Ðặng Văn Én", "fullName RA-IMP-303", false));

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void a_workbook_with_faults_becomes_a_list_and_an_answer_with_faults_ends_where_it_has_to() {
        String file = findings();
        List<String> lines = dossier(file);
        int asked = FIFTIES * ASKED;
        reconciled(lines.subList(0, asked), lines.subList(asked, asked + 2 * (FIFTIES - 1)));
    }

    /** Exactly the seeded faults are found. @return the import */
    private String findings() {
        Answer begun = clerk.upload(V1 + "imports?form=01", Map.of(), "danh-sach-500.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook()).expect(202);
        JsonObject checked = Jobs.looked(clerk, begun).json();
        String file = V1 + "imports/" + begun.text("id");
        Set<String> found = new TreeSet<>();
        for (JsonObject row : everything(clerk, file + "/rows?limit=200")) {
            row.getJsonArray("findings").getValuesAs(JsonObject.class).forEach(one -> found.add(row.getInt("row") + " " + one.getString("column") + " " + one.getString("code")));
        }
        assertEquals(String.join("\n", SEEDS.stream().map(seed -> seed.row() + " " + seed.finding()).collect(Collectors.toCollection(TreeSet::new))), String.join("\n", found));
        assertEquals(ROWS, checked.getJsonObject("counts").getInt("rows"));
        assertEquals(SEEDS.stream().filter(Seed::error).count(), checked.getJsonObject("counts").getInt("invalid"));
        return file;
    }

    /** The right rows become a dossier that the head signs. @return ids of its lines */
    private List<String> dossier(String file) {
        JsonObject accepted = clerk.act(file, "accept", Json.createObjectBuilder().add("onlyValid", true)).expect(200).json();
        String dossier = V1 + "dossiers/" + accepted.getString("dossierId");
        clerk.patch(dossier, Json.createObjectBuilder().add("letterNo", "77/CV-UBND").add("letterDate", "2026-11-02")).expect(200);
        clerk.act(dossier, "request-signature").expect(200);
        String scan = clerk.upload(dossier + "/attachments", Map.of("kind", "SIGNED_LETTER"), "công văn quét.png", "image/png", Pictures.scan()).expect(201).text("id");
        JsonObject signed = head.act(dossier, "sign", Json.createObjectBuilder().add("method", "SCAN").add("attachmentId", scan)).expect(200).json();
        List<String> lines = signed.getJsonArray("lines").getValuesAs(JsonObject.class).stream().map(line -> line.getString("id")).toList();
        assertEquals(ROWS - SEEDS.stream().filter(Seed::error).count(), lines.size());
        return lines;
    }

    /**
     * Of each fifty: 40 exact, 4 by name only, 2 missing, 2 wrong, and 2 nobody asked for in this list.
     *
     * @param others become a list of their own, whose certificates the operator packs into the answer for the first
     */
    private void reconciled(List<String> lines, List<String> others) {
        String batch = sent(lines);
        byte[] zip = officer.get(batch + "/package.zip").expect(200).bytes();
        Map<String, byte[]> right = answer(zip, "none");
        List<byte[]> strangers = new ArrayList<>(List.of(right(answer(zip, "extra"), right), right(answer(zip, "wrong-name"), right)));
        if (!others.isEmpty()) {
            answer(officer.get(sent(others) + "/package.zip").expect(200).bytes(), "none").forEach((name, bytes) -> {
                if (name.endsWith(".cer")) {
                    strangers.add(bytes);
                }
            });
        }
        long times = FIFTIES;

        imported(batch, packed(right, strangers, false));
        List<JsonObject> matches = matches(batch);
        assertEquals(Map.of("EXACT", 40 * times, "REVIEW", 4 * times, "MISSING", 2 * times, "WRONG", 2 * times, "EXTRA", 2 * times),
                matches.stream().collect(Collectors.groupingBy(one -> one.getString("level"), Collectors.counting())));
        assertEquals(Map.of("FULFILLED", 40 * times, "SENT", 8 * times), states(lines));
        assertEquals("RA-BAT-017", signer.act(batch, "confirm").refused(409).code());

        String result = V1 + "results/" + result(batch);
        matches.stream().filter(one -> one.getString("level").equals("REVIEW"))
                .forEach(one -> signer.act(result, "accept", Json.createObjectBuilder().add("seq", one.getInt("seq"))).expect(200));
        assertEquals(Map.of("FULFILLED", 44 * times, "SENT", 4 * times), states(lines));
        assertEquals(String.valueOf(4 * times), Portal.get().value("select count(*) from certificate where state = 'QUARANTINED' and serial in (" + serials(right, strangers) + ")"),
                "two wrong ones and two nobody asked for");
        assertEquals(String.valueOf(44 * times), Portal.get().value("select count(*) from certificate where state = 'VERIFIED' and serial in (" + serials(right, strangers) + ")"));

        imported(batch, packed(right, List.of(), true));
        assertEquals(Map.of("FULFILLED", 46 * times, "SENT", 2 * times), states(lines), "what was missing has come");
        imported(batch, packed(right, List.of(), true));
        assertEquals(Map.of("FULFILLED", 46 * times, "SENT", 2 * times), states(lines), "the same again changes nothing");
    }

    /** Decided, in a list, signed and sent. @return the list */
    private String sent(List<String> lines) {
        for (String line : lines) {
            String path = V1 + "lines/" + line;
            officer.act(path, "claim").expect(200);
            Walk.proposal(officer, path).expect(200);
            signer.act(path, "approve").expect(200);
        }
        String batch = V1 + "batches/" + Walk.list(officer, lines).expect(201).text("id");
        officer.act(batch, "freeze").expect(200);
        signer.act(batch, "sign", Json.createObjectBuilder().add("method", "SCAN")).expect(200);
        officer.act(batch, "record-sending", Walk.sending()).expect(200);
        return batch;
    }

    private byte[] workbook() {
        String agency = clerk.get(V1 + "me").expect(200).json().getJsonObject("agency").getString("name");
        Map<Integer, Seed> seeds = SEEDS.stream().collect(Collectors.toMap(Seed::row, seed -> seed));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Thu", "1.0")) {
            Worksheet sheet = book.newWorksheet("Danh sách");
            write(sheet, 0, HEADINGS);
            for (int row = 2; row <= ROWS + 1; row++) {
                Person person = Person.woman(FAMILY.get(row % FAMILY.size()) + " " + GIVEN.get(row / FAMILY.size() % GIVEN.size()), "Phó Chủ tịch");
                List<String> cells = new ArrayList<>(List.of(String.valueOf(row - 1), person.fullName(), "05/03/1984", person.nationalId() + "/10/08/2021, Cục Cảnh sát QLHC về TTXH",
                        person.officialEmail(), agency, "Đắk Nông", person.position(), person.mobile(), "", ""));
                if (seeds.containsKey(row)) {
                    cells.set(seeds.get(row).at(), seeds.get(row).text());
                }
                write(sheet, row - 1, cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.value(row, i, cells.get(i));
            }
        }
    }

    /** The operator's own answer, file by file. */
    private static Map<String, byte[]> answer(byte[] zip, String how) {
        return Walk.entries(Api.anonymous().post(Portal.get().caUrl() + "/submissions?answer=" + how, "application/zip", zip, Map.of()).expect(200).bytes());
    }

    /** The certificate of an answer that the right answer does not have. */
    private static byte[] right(Map<String, byte[]> answer, Map<String, byte[]> right) {
        Set<String> known = right.values().stream().map(Pki::sha256).collect(Collectors.toSet());
        return answer.entrySet().stream().filter(file -> file.getKey().endsWith(".cer") && !known.contains(Pki.sha256(file.getValue()))).findFirst().orElseThrow().getValue();
    }

    /** @param rest only those that were missing; else the answer with its faults */
    private static byte[] packed(Map<String, byte[]> right, List<byte[]> strangers, boolean rest) {
        String[] rows = new String(right.get("ket-qua.csv"), StandardCharsets.UTF_8).replace("\uFEFF", "").split("\r?\n");
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder csv = new StringBuilder(rows[0]).append('\n');
        for (int i = 1; i < rows.length; i++) {
            int place = (i - 1) % ASKED;
            boolean missing = place >= MISSING_FROM && place < WRONG_FROM;
            if (rest != missing) {
                continue;
            }
            String[] cells = rows[i].split(",", -1);
            byte[] own = right.get("certificates/" + cells[0] + ".cer");
            if (place >= WRONG_FROM) {
                String other = rows[place == WRONG_FROM ? i + 1 : i - 1].split(",", -1)[0];
                byte[] swapped = right.get("certificates/" + other + ".cer");
                cells[1] = Pki.serial(swapped);
                files.put("certificates/" + cells[0] + ".cer", swapped);
            } else if (place >= EXACT && !missing) {
                cells[0] = "";
                files.put("certificates/ten-" + i + ".cer", own);
            } else {
                files.put("certificates/" + cells[0] + ".cer", own);
            }
            csv.append(String.join(",", cells)).append('\n');
        }
        for (int i = 0; i < strangers.size(); i++) {
            files.put("certificates/ngoai-" + i + ".cer", strangers.get(i));
        }
        files.put("ket-qua.csv", csv.toString().getBytes(StandardCharsets.UTF_8));
        return Walk.zip(files);
    }

    private void imported(String batch, byte[] answer) {
        Answer started = officer.upload(batch + "/results", Map.of(), "ket-qua.zip", "application/zip", answer).expect(202);
        assertEquals("SUCCEEDED", Jobs.over(officer, started).text("state"));
    }

    private String result(String batch) {
        return officer.get(V1 + "results?batch=" + batch.substring(batch.lastIndexOf('/') + 1)).expect(200).items().getJsonObject(0).getString("id");
    }

    private List<JsonObject> matches(String batch) {
        return officer.get(V1 + "results/" + result(batch) + "/matches").expect(200).items().getValuesAs(JsonObject.class);
    }

    private static Map<String, Long> states(List<String> lines) {
        Map<String, Long> states = new TreeMap<>();
        for (String state : Portal.get().value("select string_agg(state, ' ') from request_line where id in ("
                + lines.stream().map(id -> "'" + id + "'").collect(Collectors.joining(",")) + ")").split(" ")) {
            states.merge(state, 1L, Long::sum);
        }
        return states;
    }

    private static String serials(Map<String, byte[]> right, List<byte[]> strangers) {
        List<byte[]> all = new ArrayList<>(strangers);
        right.forEach((name, bytes) -> {
            if (name.endsWith(".cer")) {
                all.add(bytes);
            }
        });
        return all.stream().map(bytes -> "'" + Pki.serial(bytes) + "'").collect(Collectors.joining(","));
    }

    private static List<JsonObject> everything(Api who, String path) {
        List<JsonObject> all = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = who.get(path + (cursor.isEmpty() ? "" : "&cursor=" + cursor)).expect(200);
            all.addAll(page.items().getValuesAs(JsonObject.class));
            cursor = page.json().isNull("nextCursor") ? "" : page.json().getString("nextCursor");
        } while (!cursor.isEmpty());
        return all;
    }
}
