package vn.gov.ra.document.render.letter;

import vn.gov.ra.document.render.text.Wording;

/**
 * The words a form brings into a letter (Nghị định 68/2024, Phụ lục; forms 01 to 06). Another edition is another set of texts.
 *
 * @param subject what is asked for; it stands after "V/v" and in the demand itself
 * @param contactHeading heading of the block of the person who receives, helps to take back or helps to recover
 * @param countNoun what the lines of the list are, after their number
 */
public record FormWording(String subject, String contactHeading, String countNoun) {

    private static final Wording WORDS = Wording.load("document", "wording", 1);

    /**
     * An edition's form is worded like the form of today that asks for the same; its own title stands as the subject.
     *
     * @param action {@code ISSUE RENEW CHANGE REVOKE RECOVER_DEVICE}
     * @param subjectKind {@code PERSON ORGANISATION DEVICE}; null for any
     * @param title what follows "V/v" in that edition
     */
    public static FormWording asking(String action, String subjectKind, String title) {
        FormWording today = of(switch (action) {
            case "ISSUE" -> "ORGANISATION".equals(subjectKind) ? "02" : "DEVICE".equals(subjectKind) ? "03" : "01";
            case "REVOKE" -> "05";
            case "RECOVER_DEVICE" -> "06";
            default -> "04";
        });
        return new FormWording(title, today.contactHeading(), today.countNoun());
    }

    /** The same for keys that the operator keeps itself (ký số tập trung), as the forms word it. */
    public FormWording forCentralSigning() {
        return new FormWording(subject + ' ' + WORDS.text("central"), contactHeading, countNoun);
    }

    /** The words of the forms {@code 01} to {@code 06} of the default edition. */
    public static FormWording of(String form) {
        String key = "form." + form + '.';
        return new FormWording(WORDS.text(key + "subject"), WORDS.text(key + "contact"), WORDS.text(key + "noun"));
    }
}
