package vn.gov.ra.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.gov.ra.training.NewSession;
import vn.gov.ra.training.SessionView;
import vn.gov.ra.training.TrainingService;
import vn.gov.ra.web.support.Notice;

/** Records a session that was held. */
@Named("trainingNew")
@ViewScoped
public class TrainingNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TrainingService trainings;
    @Inject
    private transient Notice notice;

    private LocalDate heldOn;
    private String place;
    private List<String> topics = new ArrayList<>();
    private String note;
    private String people;

    static List<String> lines(String typed) {
        return typed == null ? List.of() : typed.lines().toList();
    }

    public String create() {
        SessionView made = trainings.create(new NewSession(heldOn, place, topics, note, lines(people)));
        notice.done("training.done.created", made.number());
        return TrainingViewPage.address(made.id());
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }
}
