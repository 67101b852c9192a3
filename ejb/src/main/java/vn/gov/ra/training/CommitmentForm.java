package vn.gov.ra.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** An edition of the text that subscribers commit themselves to; data, never changed once it has begun to count. */
@Entity(name = "CommitmentForm")
@Table(name = "commitment_form")
class CommitmentForm {

    @Id
    @Column(name = "edition")
    private String edition;
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;
    @Column(name = "title", nullable = false)
    private String title;
    @Column(name = "body", nullable = false, columnDefinition = "text")
    private String body;
    @Version
    private long version;

    protected CommitmentForm() {
    }

    CommitmentForm(String edition, LocalDate validFrom, String title, String body) {
        this.edition = edition;
        this.validFrom = validFrom;
        this.title = title;
        this.body = body;
    }

    void change(NewCommitmentForm about) {
        validFrom = about.validFrom();
        title = about.title();
        body = about.body();
    }

    String edition() {
        return edition;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    long version() {
        return version;
    }

    /** @param next that begins to count later; null for none @param given how many have committed to it */
    CommitmentFormView view(CommitmentForm next, long given) {
        return new CommitmentFormView(edition, validFrom, next == null ? null : next.validFrom, title, body, given, version);
    }

    CommitmentText filled(String fullName, String agency) {
        return new CommitmentText(edition, title, body.replace("{fullName}", fullName).replace("{agency}", agency).lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
}
