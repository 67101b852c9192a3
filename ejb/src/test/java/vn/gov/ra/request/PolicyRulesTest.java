package vn.gov.ra.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.ra.regulation.RuleBook;
import vn.gov.ra.regulation.RuleDefaults;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.subscriber.SubjectKind;

/** One test a rule, with the severities and numbers that the migration brings in. */
class PolicyRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** Facts to which no rule objects, to be spoiled one at a time. */
    private static final class Facts {

        private RequestAction action = RequestAction.ISSUE;
        private SubjectKind kind = SubjectKind.PERSON;
        private PolicyFacts.Target target;
        private String inForce;
        private String otherAgency;
        private String otherDraft;
        private boolean entitled = true;
        private boolean decision = true;
        private int ownCertificates = 1;
        private SignMethod signed;
        private boolean ownRequest;
        private boolean subscriberPaper = true;
        private boolean deceased;
        private String edition = "R2024";

        Facts asks(RequestAction what, SubjectKind whom) {
            action = what;
            kind = whom;
            return this;
        }

        Facts target(int daysLeft, int renewals) {
            target = new PolicyFacts.Target("7af2df52182653d3", TODAY.plusDays(daysLeft), false, true, renewals);
            return this;
        }

        PolicyFacts facts() {
            return new PolicyFacts(action, kind, target, inForce, otherAgency, otherDraft, "Chuyên viên", entitled, decision, ownCertificates, signed, ownRequest,
                    subscriberPaper, deceased, edition, "R2024");
        }
    }

    private static List<String> told(Facts facts, String edition, String... overridden) {
        RuleBook rules = RuleDefaults.of(edition);
        List<FieldError> found = PolicyRules.found(rules, TODAY, facts.facts(), "");
        Verdict verdict = Verdict.of(rules, found, List.of(), List.of(), Set.of(overridden), null);
        List<String> told = new ArrayList<>();
        verdict.items().forEach(item -> told.add(item.severity() + " " + item.found().error() + " " + item.found().pointer()));
        return told;
    }

    private static List<String> told(Facts facts) {
        return told(facts, "R2024");
    }

    @Test
    void nothing_is_said_where_nothing_is_wrong() {
        assertEquals(List.of(), told(new Facts()));
        assertEquals(List.of(), told(new Facts().asks(RequestAction.RENEW, SubjectKind.PERSON).target(90, 0)));
        assertEquals(List.of(), told(new Facts().asks(RequestAction.RECOVER_DEVICE, SubjectKind.PERSON).target(90, 0)));
    }

    @ParameterizedTest
    @CsvSource({"R2024,60,", "R2024,59,WARNING RENEW_SOON", "R2024,45,WARNING RENEW_SOON", "R2024,30,WARNING RENEW_SOON", "R2024,29,WARNING RENEW_LATE", "R2024,0,WARNING RENEW_LATE",
        "R2024,-1,ERROR RENEW_EXPIRED", "R2019,60,", "R2019,59,ERROR RENEW_LATE", "R2019,45,ERROR RENEW_LATE", "R2016,59,ERROR RENEW_LATE"})
    void renewal_has_a_window_that_blocks_where_the_text_was_read_and_warns_where_it_is_remembered(String edition, int left, String expected) {
        List<String> told = told(new Facts().asks(RequestAction.RENEW, SubjectKind.PERSON).target(left, 0), edition);

        told.removeIf(one -> one.contains("LETTER_OTHER_EDITION"));
        assertEquals(expected == null ? List.of() : List.of(expected + " /certificateSerial"), told);
    }

    @Test
    void change_of_content_has_no_window() {
        assertEquals(List.of(), told(new Facts().asks(RequestAction.CHANGE, SubjectKind.PERSON).target(3, 5)));
    }

    @Test
    void second_renewal_warns_by_the_decree_remembered_and_blocks_by_the_one_read() {
        Facts again = new Facts().asks(RequestAction.RENEW, SubjectKind.PERSON).target(90, 1);

        assertEquals(List.of("WARNING RENEWED_BEFORE /certificateSerial"), told(again));
        assertEquals(List.of("ERROR RENEWED_BEFORE /certificateSerial"), told(again, "R2019"));
    }

    @Test
    void certificate_that_is_over_is_neither_renewed_nor_changed_nor_revoked() {
        for (RequestAction action : List.of(RequestAction.RENEW, RequestAction.CHANGE, RequestAction.REVOKE)) {
            Facts facts = new Facts().asks(action, SubjectKind.PERSON);
            facts.target = new PolicyFacts.Target("7af2df52182653d3", TODAY.plusDays(400), true, false, 0);

            assertEquals(List.of("ERROR CERTIFICATE_OVER /certificateSerial"), told(facts));
        }
    }

    @Test
    void second_live_certificate_of_a_person_warns() {
        Facts facts = new Facts();
        facts.inForce = "7af2df52182653d3";

        assertEquals(List.of("WARNING HAS_CERTIFICATE /oldCertificateSerial"), told(facts));
    }

    @Test
    void person_with_a_certificate_by_another_agency_and_in_another_draft_is_told_twice() {
        Facts facts = new Facts();
        facts.otherAgency = "Sở Nội vụ";
        facts.otherDraft = "";

        assertEquals(List.of("WARNING IN_OTHER_DRAFT ", "WARNING IN_OTHER_AGENCY /organisationName"), told(facts));
    }

    @Test
    void position_that_is_not_in_the_matrix_warns() {
        Facts facts = new Facts();
        facts.entitled = false;

        assertEquals(List.of("WARNING NOT_ENTITLED /position"), told(facts));
    }

    @Test
    void organisation_without_its_founding_decision_is_stopped_until_a_reason_is_given() {
        Facts facts = new Facts().asks(RequestAction.ISSUE, SubjectKind.ORGANISATION);
        facts.decision = false;

        assertEquals(List.of("ERROR NO_FOUNDING_DECISION "), told(facts));
        assertEquals(List.of("WARNING NO_FOUNDING_DECISION "), told(facts, "R2024", "RA-REQ-215"));
    }

    @Test
    void first_request_of_an_organisation_is_signed_with_ink() {
        Facts facts = new Facts().asks(RequestAction.ISSUE, SubjectKind.ORGANISATION);
        facts.ownCertificates = 0;
        facts.signed = SignMethod.PADES;
        assertEquals(List.of("ERROR WET_INK_FIRST "), told(facts));

        facts.signed = SignMethod.SCAN;
        assertEquals(List.of(), told(facts));
    }

    @Test
    void ground_that_needs_the_subscriber_asks_for_the_paper_and_death_does_not() {
        Facts facts = new Facts().asks(RequestAction.REVOKE, SubjectKind.PERSON).target(400, 0);
        facts.subscriberPaper = false;
        facts.ownRequest = true;
        assertEquals(List.of("WARNING NO_SUBSCRIBER_PAPER /reason"), told(facts));

        facts.ownRequest = false;
        assertEquals(List.of(), told(facts), "who has died signs nothing");
    }

    @Test
    void nobody_who_has_died_gets_a_certificate_unless_it_was_a_mistake() {
        Facts facts = new Facts();
        facts.deceased = true;

        assertEquals(List.of("ERROR DECEASED /nationalId"), told(facts));
        assertEquals(List.of("WARNING DECEASED /nationalId"), told(facts, "R2024", "RA-REQ-218"));
    }

    @Test
    void last_certificate_of_an_organisation_is_not_revoked_unnoticed() {
        Facts facts = new Facts().asks(RequestAction.REVOKE, SubjectKind.ORGANISATION).target(400, 0);
        facts.ownCertificates = 0;
        assertEquals(List.of("WARNING LAST_ORGANISATION_CERTIFICATE /certificateSerial"), told(facts));

        facts.ownCertificates = 1;
        assertEquals(List.of(), told(facts));
    }

    @Test
    void letter_dated_under_another_edition_is_told() {
        Facts facts = new Facts();
        facts.edition = "R2019";

        assertEquals(List.of("WARNING LETTER_OTHER_EDITION "), told(facts, "R2019"));
    }

    @Test
    void reason_helps_only_where_the_rule_allows_it() {
        Facts facts = new Facts().asks(RequestAction.RENEW, SubjectKind.PERSON).target(45, 0);

        assertEquals("ERROR RENEW_LATE /certificateSerial", told(facts, "R2019", "RA-REQ-208").get(0));
        assertEquals("WARNING RENEW_LATE /certificateSerial", told(facts, "R2016", "RA-REQ-208").get(0));
    }

    @Test
    void rule_that_is_off_says_nothing() {
        RuleBook none = new RuleBook(List.of());
        Facts facts = new Facts();
        facts.deceased = true;

        assertEquals(List.of(), PolicyRules.found(none, TODAY, facts.facts(), ""));
    }
}
