package vn.gov.ra.training;

import java.util.List;

/** What somebody is asked to commit to: the edition's text with the own name in it. */
public record CommitmentText(String edition, String title, List<String> paragraphs) {

    /** As it is kept. */
    public String whole() {
        return title + "\n" + String.join("\n", paragraphs);
    }
}
