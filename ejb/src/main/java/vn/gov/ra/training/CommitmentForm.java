package vn.gov.ra.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** An edition of the text that subscribers commit themselves to; data, never changed. */
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

    protected CommitmentForm() {
    }

    CommitmentForm(String edition, LocalDate validFrom, String title, String body) {
        this.edition = edition;
        this.validFrom = validFrom;
        this.title = title;
        this.body = body;
    }

    CommitmentText filled(String fullName, String agency) {
        return new CommitmentText(edition, title, body.replace("{fullName}", fullName).replace("{agency}", agency).lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
}
