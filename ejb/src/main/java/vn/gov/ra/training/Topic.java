package vn.gov.ra.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.shared.Ids;

/** What a session can be about, from a day on; data. Of one code the version that began last counts. */
@Entity(name = "TrainingTopic")
@Table(name = "training_topic")
class Topic {

    @Id
    private UUID id;
    @Column(name = "code", nullable = false)
    private String code;
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;
    @Column(name = "name_vi", nullable = false)
    private String nameVi;
    @Column(name = "name_en", nullable = false)
    private String nameEn;
    @Column(name = "position", nullable = false)
    private int position;
    @Column(name = "offered", nullable = false)
    private boolean offered;
    @Version
    private long version;

    protected Topic() {
    }

    Topic(String code, NewTopic about) {
        this.id = Ids.next();
        this.code = code;
        this.validFrom = about.validFrom();
        change(about);
    }

    void change(NewTopic about) {
        nameVi = about.nameVi();
        nameEn = about.nameEn();
        position = about.position();
        offered = about.offered();
    }

    String code() {
        return code;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    int position() {
        return position;
    }

    boolean offered() {
        return offered;
    }

    long version() {
        return version;
    }

    TopicView view() {
        return new TopicView(code, nameVi, nameEn);
    }

    /** @param next of the same code that begins later; null for none */
    TopicVersion version(Topic next) {
        return new TopicVersion(code, nameVi, nameEn, position, offered, validFrom, next == null ? null : next.validFrom, version);
    }
}
