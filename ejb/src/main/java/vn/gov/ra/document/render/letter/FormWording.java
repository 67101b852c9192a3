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

    /** The words of the forms {@code 01} to {@code 06} of the default edition. */
    public static FormWording of(String form) {
        String key = "form." + form + '.';
        return new FormWording(WORDS.text(key + "subject"), WORDS.text(key + "contact"), WORDS.text(key + "noun"));
    }
}
