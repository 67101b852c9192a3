package vn.gov.ra.batch.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.batch.result.AnswerFixtures.certificate;
import static vn.gov.ra.batch.result.AnswerFixtures.found;
import static vn.gov.ra.batch.result.AnswerFixtures.sent;
import static vn.gov.ra.request.RequestAction.ISSUE;
import static vn.gov.ra.request.RequestAction.RENEW;
import static vn.gov.ra.request.RequestAction.REVOKE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.batch.LineOutcome;
import vn.gov.ra.batch.SentLine;
import vn.gov.ra.batch.SentList;
import vn.gov.ra.batch.list.ListFixtures;
import vn.gov.ra.batch.list.ListedLine;

class MatchingTest {

    private static final String QUANG_KHE = "Ủy ban nhân dân xã Quảng Khê";
    private final ListedLine thu = ListFixtures.person(1, "H'Thử Niê", QUANG_KHE);
    private final ListedLine huong = ListFixtures.person(2, "Nguyễn Thị Hường", QUANG_KHE);
    private final SentList list = sent(ISSUE, thu, huong);

    @Test
    void line_codes_of_the_list_bring_certificate_device_and_line_together() {
        Match match = only(answer(List.of(row(thu, "101", "GCA01-2611-000001", "ISSUED"), row(huong, "", "", "RETURNED")),
                found("certificates/x.cer", certificate(0x101, "H'THỬ  NIÊ", QUANG_KHE, thu.value("officialEmail"), null))), 0);

        assertEquals(MatchLevel.EXACT, match.level());
        assertEquals(thu.lineId(), match.line().lineId());
        assertEquals(LineOutcome.ISSUED, match.outcome());
        assertEquals("GCA01-2611-000001", match.tokenSerial());
        assertNull(match.code());
    }

    @Test
    void the_name_of_the_file_is_an_echoed_line_code() {
        assertEquals(MatchLevel.EXACT, only(answer(List.of(), found("certificates/" + thu.code() + ".cer", certificate(0x101, "H'Thử Niê", null, null, null))), 0).level());
    }

    @Test
    void a_personal_number_in_the_subject_is_as_sure_as_a_line_code() {
        Match match = only(answer(List.of(), found("1.cer", certificate(0x102, "Nguyễn Thị Hường", null, null, null), huong.value("nationalId"))), 0);

        assertEquals(MatchLevel.EXACT, match.level());
        assertEquals(huong.lineId(), match.line().lineId());
    }

    @Test
    void name_and_agency_alone_wait_for_a_second_person() {
        Match match = only(answer(List.of(), found("1.cer", certificate(0x102, "Nguyễn Thị Hường", QUANG_KHE, null, null))), 0);

        assertEquals(MatchLevel.REVIEW, match.level());
        assertEquals(ResultError.BY_NAME_ONLY, match.code());
    }

    @Test
    void an_unaccented_name_alone_is_never_a_match() {
        assertEquals(MatchLevel.EXTRA, only(answer(List.of(), found("1.cer", certificate(0x102, "Nguyen Thi Huong", QUANG_KHE, null, null))), 0).level());
    }

    @Test
    void an_unaccented_name_under_the_right_line_code_is_shown_to_a_person() {
        Match match = only(answer(List.of(), found(huong.code() + ".cer", certificate(0x102, "NGUYEN THI HUONG", null, null, null))), 0);

        assertEquals(MatchLevel.REVIEW, match.level());
        assertEquals(ResultError.NAME_WITHOUT_MARKS, match.code());
    }

    @Test
    void namesakes_of_one_agency_are_not_guessed() {
        SentList namesakes = sent(ISSUE, huong, ListFixtures.person(3, "Nguyễn Thị Hường", QUANG_KHE));

        Match match = Matching.of(namesakes, new ResultContent(List.of(), List.of(found("1.cer", certificate(0x102, "Nguyễn Thị Hường", QUANG_KHE, null, null)))),
                AnswerFixtures.NOW).get(0);

        assertEquals(MatchLevel.EXTRA, match.level());
    }

    @Test
    void a_wrong_name_is_wrong_however_the_list_vouches_for_it() {
        Match match = only(answer(List.of(row(thu, "101", "", "ISSUED")), found(thu.code() + ".cer", certificate(0x101, "Người Khác", null, null, null))), 0);

        assertEquals(MatchLevel.WRONG, match.level());
        assertEquals(ResultError.NAME_DIFFERS, match.code());
        assertEquals(List.of("Người Khác", "H'Thử Niê"), match.arguments());
    }

    @Test
    void another_address_is_wrong_and_so_is_an_expired_certificate() {
        assertEquals(ResultError.EMAIL_DIFFERS, only(answer(List.of(),
                found(thu.code() + ".cer", certificate(0x101, "H'Thử Niê", null, "khac@daknong.gov.vn", null))), 0).code());
        assertEquals(ResultError.EXPIRED, only(answer(List.of(),
                found(thu.code() + ".cer", certificate(0x101, "H'Thử Niê", null, null, null, AnswerFixtures.NOW.minusSeconds(1)))), 0).code());
    }

    @Test
    void a_second_certificate_for_a_line_is_wrong_and_the_first_stands() {
        List<Match> matches = answer(List.of(), found(thu.code() + ".cer", certificate(0x101, "H'Thử Niê", null, null, null)),
                found(thu.code() + "-2.cer", certificate(0x103, "H'Thử Niê", null, null, null)));

        assertEquals(MatchLevel.EXACT, matches.get(0).level());
        assertEquals(ResultError.TWICE_FOR_LINE, matches.get(1).code());
    }

    @Test
    void list_and_certificate_that_name_different_serials_contradict_each_other() {
        assertEquals(ResultError.SERIAL_DIFFERS, only(answer(List.of(row(thu, "999", "", "ISSUED")),
                found(thu.code() + ".cer", certificate(0x101, "H'Thử Niê", null, null, null))), 0).code());
    }

    @Test
    void what_nobody_asked_for_is_extra() {
        assertEquals(MatchLevel.EXTRA, only(answer(List.of(), found("NGOAI-DANH-SACH.cer", certificate(0x999, "Người Lạ", null, null, null))), 0).level());
        assertEquals(MatchLevel.EXTRA, only(answer(List.of(new ListRow("YC-2026-999999-01", "", "", "RETURNED", ""))), 0).level());
    }

    @Test
    void lines_the_answer_passes_over_are_missing() {
        List<Match> matches = answer(List.of(row(thu, "", "", "REJECTED")));

        assertEquals(MatchLevel.EXACT, matches.get(0).level());
        assertEquals(LineOutcome.REJECTED, matches.get(0).outcome());
        assertEquals(MatchLevel.MISSING, matches.get(1).level());
        assertEquals(huong.lineId(), matches.get(1).line().lineId());
    }

    @Test
    void issued_without_a_certificate_is_missing_and_not_fulfilled() {
        Match match = only(answer(List.of(row(thu, "101", "GCA01-2611-000001", "ISSUED"))), 0);

        assertEquals(MatchLevel.MISSING, match.level());
        assertEquals(ResultError.CERTIFICATE_ABSENT, match.code());
    }

    @Test
    void a_second_part_does_not_call_answered_lines_missing() {
        SentLine answered = new SentLine(thu.lineId(), thu, LineOutcome.ISSUED, new UUID(1, 1), null, false);
        SentList rest = new SentList(list.id(), list.number(), ISSUE, list.state(), List.of(answered, AnswerFixtures.open(huong)), 6);

        List<Match> matches = Matching.of(rest, new ResultContent(List.of(row(huong, "", "", "RETURNED")), List.of()), AnswerFixtures.NOW);

        assertEquals(1, matches.size());
    }

    @Test
    void outcomes_must_answer_what_was_asked() {
        assertEquals(ResultError.OUTCOME_DOES_NOT_FIT, only(answer(List.of(row(thu, "", "", "REVOKED"))), 0).code());
        assertEquals(ResultError.UNKNOWN_OUTCOME, only(answer(List.of(row(thu, "", "", "Sắp xong"))), 0).code());
        assertEquals(MatchLevel.EXACT, Matching.of(sent(REVOKE, thu), new ResultContent(List.of(row(thu, "101", "", "Đã thu hồi")), List.of()),
                AnswerFixtures.NOW).get(0).level());
    }

    @Test
    void a_changed_name_is_the_new_name() {
        ListedLine change = new ListedLine(new UUID(7, 8), 1, "YC-2026-000200-01", "H16", "Sở Nội vụ", "Nguyễn Thị Hường",
                Map.of("certificateName", "Nguyễn Thị Hường", "newContent", "Nguyễn Thị Thu Hường"));

        Match match = Matching.of(sent(RENEW, change), new ResultContent(List.of(row(change, "104", "", "CHANGED")),
                List.of(found("x.cer", certificate(0x104, "Nguyễn Thị Thu Hường", null, null, null)))), AnswerFixtures.NOW).get(0);

        assertEquals(MatchLevel.EXACT, match.level());
        assertEquals(LineOutcome.CHANGED, match.outcome());
    }

    @Test
    void rows_of_one_line_that_differ_count_once() {
        List<Match> matches = answer(List.of(row(thu, "", "", "RETURNED"), row(thu, "", "", "REJECTED")));

        assertEquals(LineOutcome.RETURNED, matches.get(0).outcome());
        assertEquals(ResultError.TWICE_FOR_LINE, matches.get(1).code());
        assertTrue(matches.stream().noneMatch(match -> match.outcome() == LineOutcome.REJECTED));
    }

    private List<Match> answer(List<ListRow> rows, FoundCertificate... certificates) {
        return Matching.of(list, new ResultContent(rows, List.of(certificates)), AnswerFixtures.NOW);
    }

    private static Match only(List<Match> matches, int at) {
        return matches.get(at);
    }

    private static ListRow row(ListedLine line, String serial, String token, String outcome) {
        return new ListRow(line.code(), serial, token, outcome, "");
    }
}
