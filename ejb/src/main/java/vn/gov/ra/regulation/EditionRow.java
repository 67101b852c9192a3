package vn.gov.ra.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Row of {@code edition}: a set of legal texts and the time it is in force. */
@Entity
@Table(name = "edition")
class EditionRow {

    @Id
    @Column(name = "key")
    private String key;
    @Column(name = "title_vi", nullable = false)
    private String titleVi;
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected EditionRow() {
    }

    void becomes(String title, LocalDate from, LocalDate to) {
        titleVi = title;
        validFrom = from;
        validTo = to;
    }

    Edition view() {
        return new Edition(key, titleVi, validFrom, validTo, version);
    }
}
