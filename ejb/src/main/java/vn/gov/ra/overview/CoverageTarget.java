package vn.gov.ra.overview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Row of {@code coverage_target}: there is one for each level and category. */
@Entity
@Table(name = "coverage_target")
class CoverageTarget {

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    @Column(name = "level", nullable = false)
    private AgencyLevel level;
    @Enumerated(EnumType.STRING)
    @Column(name = "category", nullable = false)
    private CoverageCategory category;
    @Column(name = "percent", nullable = false)
    private int percent;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected CoverageTarget() {
    }

    void becomes(int newPercent, LocalDate newDueOn) {
        percent = newPercent;
        dueOn = newDueOn;
    }

    AgencyLevel level() {
        return level;
    }

    CoverageCategory category() {
        return category;
    }

    long version() {
        return version;
    }

    Coverage with(long covered, long total) {
        return new Coverage(level, category, covered, total, percent, dueOn, version);
    }
}
