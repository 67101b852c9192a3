package vn.gov.ra.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.training.CommitmentService;
import vn.gov.ra.training.CommitmentView;
import vn.gov.ra.training.SessionView;
import vn.gov.ra.training.TrainingService;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Uploads;

/** The part of a person's page about training and commitments. */
@Named("personTraining")
@RequestScoped
public class PersonTrainingPage {

    @Inject
    private TrainingService trainings;
    @Inject
    private CommitmentService commitments;
    @Inject
    private Notice notice;

    private List<SessionView> attended;
    private List<CommitmentView> given;
    private LocalDate signedOn;
    private Part scan;

    /** The page says whom it is about. */
    public PersonTrainingPage of(UUID person) {
        if (attended == null) {
            attended = trainings.ofPerson(person);
            given = commitments.ofPerson(person);
        }
        return this;
    }

    public boolean isNothing() {
        return attended.isEmpty() && given.isEmpty();
    }

    public List<SessionView> getSessions() {
        return attended;
    }

    public List<CommitmentView> getCommitments() {
        return given;
    }

    public String record(UUID person) throws IOException {
        notice.done("training.own.done", commitments.record(person, signedOn, Uploads.bytes(scan), Uploads.name(scan)).number());
        return "/subscribers/person?faces-redirect=true&id=" + person;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
