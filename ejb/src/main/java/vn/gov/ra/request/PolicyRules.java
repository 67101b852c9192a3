package vn.gov.ra.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.gov.ra.regulation.RuleBook;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.subscriber.SubjectKind;

/** The rules that need the registers. How severe each is, and the numbers it counts with, are data of the regulation room. */
final class PolicyRules {

    private final RuleBook rules;
    private final LocalDate today;
    private final PolicyFacts facts;
    private final String pointer;
    private final List<FieldError> found = new ArrayList<>();

    private PolicyRules(RuleBook rules, LocalDate today, PolicyFacts facts, String pointer) {
        this.rules = rules;
        this.today = today;
        this.facts = facts;
        this.pointer = pointer;
    }

    /** @param pointer of the line */
    static List<FieldError> found(RuleBook rules, LocalDate today, PolicyFacts facts, String pointer) {
        PolicyRules policy = new PolicyRules(rules, today, facts, pointer);
        if (facts.target() != null) {
            policy.target(facts.target());
        }
        switch (facts.action()) {
            case ISSUE -> policy.issue();
            case REVOKE -> policy.revoke();
            default -> {
                // Renewal and change are about the certificate; a device to recover has no rule of its own.
            }
        }
        policy.tell(!facts.letterEdition().equals(facts.todayEdition()), "", RequestError.LETTER_OTHER_EDITION, facts.letterEdition(), facts.todayEdition());
        return policy.found;
    }

    private void target(PolicyFacts.Target target) {
        if (target.over()) {
            tell(true, "/certificateSerial", RequestError.CERTIFICATE_OVER, target.serial());
        } else if (facts.action() == RequestAction.RENEW) {
            long left = ChronoUnit.DAYS.between(today, target.lastDay());
            int least = rules.number(RequestError.RENEW_LATE).orElse(0);
            if (left < 0) {
                tell(true, "/certificateSerial", RequestError.RENEW_EXPIRED, target.serial());
            } else if (left < least) {
                tell(true, "/certificateSerial", RequestError.RENEW_LATE, left, least);
            } else {
                int window = rules.number(RequestError.RENEW_SOON).orElse(0);
                tell(left < window, "/certificateSerial", RequestError.RENEW_SOON, left, window);
            }
            int allowed = rules.number(RequestError.RENEWED_BEFORE).orElse(Integer.MAX_VALUE);
            tell(target.renewals() >= allowed, "/certificateSerial", RequestError.RENEWED_BEFORE, target.renewals(), allowed);
        }
    }

    private void issue() {
        tell(facts.inForce() != null, "/oldCertificateSerial", RequestError.HAS_CERTIFICATE, facts.inForce());
        tell(facts.otherDraft() != null, "", RequestError.IN_OTHER_DRAFT, facts.otherDraft());
        if (facts.kind() == SubjectKind.PERSON) {
            tell(facts.otherAgency() != null, "/organisationName", RequestError.IN_OTHER_AGENCY, facts.otherAgency());
            tell(!facts.entitled(), "/position", RequestError.NOT_ENTITLED, facts.position());
            tell(facts.deceased(), "/nationalId", RequestError.DECEASED);
        }
        if (facts.kind() == SubjectKind.ORGANISATION) {
            tell(!facts.decision(), "", RequestError.NO_FOUNDING_DECISION);
            tell(facts.ownCertificates() == 0 && facts.signed() != SignMethod.SCAN, "", RequestError.WET_INK_FIRST);
        }
    }

    private void revoke() {
        boolean last = facts.kind() == SubjectKind.ORGANISATION && facts.ownCertificates() == 0 && facts.target() != null && facts.target().inForce();
        tell(last, "/certificateSerial", RequestError.LAST_ORGANISATION_CERTIFICATE, facts.target() == null ? "" : facts.target().serial());
        // Somebody who has died signs nothing: that ground needs only the agency (Điều 17 khoản 2 điểm c).
        tell(facts.ownRequest() && !facts.subscriberPaper(), "/reason", RequestError.NO_SUBSCRIBER_PAPER);
    }

    private void tell(boolean broken, String field, ErrorCode what, Object... arguments) {
        if (broken && rules.speaks(what)) {
            found.add(new FieldError(pointer + field, what, arguments));
        }
    }
}
