package vn.gov.ra.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a session can be about; data. */
@Entity(name = "TrainingTopic")
@Table(name = "training_topic")
class Topic {

    @Id
    @Column(name = "code")
    private String code;
    @Column(name = "name_vi", nullable = false)
    private String nameVi;
    @Column(name = "name_en", nullable = false)
    private String nameEn;
    @Column(name = "position", nullable = false)
    private int position;

    protected Topic() {
    }

    String code() {
        return code;
    }

    TopicView view() {
        return new TopicView(code, nameVi, nameEn);
    }
}
