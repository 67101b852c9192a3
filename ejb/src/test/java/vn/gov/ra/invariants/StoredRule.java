package vn.gov.ra.invariants;

/** What the schema alone can hold, and the test that tries to get past it. */
enum StoredRule {
    ONE_OPEN_LINE("Of one subject, purpose and kind of request there is one open line.", "create unique index request_line_one_open", "DossierIT"),
    ONE_OPEN_LIST("A line stands in at most one open list, whoever asks at the same time.", "create unique index batch_line_one_open", "SubmissionListIT"),
    SAME_ANSWER("An answer of the CA operator is taken in once.", "unique (batch_id, sha256)", "ResultIT"),
    SERIAL("A certificate is known once by issuer and serial.", "unique (authority_id, serial)", "HostileFeedIT"),
    TOLD_ONCE("One recipient is told once of one matter at one threshold.", "unique (recipient_id, kind, subject_id, threshold)", "inside/DueNewsIT"),
    TAKEN_BACK_ONCE("An entry of the register is taken back once, by a further entry.", "create unique index register_entry_reversed_once", "inside/RegisterHopsIT"),
    AUDIT("Nobody changes or removes what the audit trail says.", "revoke update, delete, truncate on audit_event", "SeedIT");

    private final String sentence;
    private final String rule;
    private final String test;

    StoredRule(String sentence, String rule, String test) {
        this.sentence = sentence;
        this.rule = rule;
        this.test = test;
    }

    String sentence() {
        return sentence;
    }

    String rule() {
        return rule;
    }

    /** From the project's root. */
    String test() {
        return "ear/src/test/java/vn/gov/ra/it/" + test + ".java";
    }
}
