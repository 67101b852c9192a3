package vn.gov.ra.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.gov.ra.training.CommitmentService;
import vn.gov.ra.training.CommitmentText;
import vn.gov.ra.training.CommitmentView;
import vn.gov.ra.web.support.Notice;

/** A subscriber reads the text and commits to it. */
@Named("myCommitment")
@ViewScoped
public class MyCommitmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CommitmentService commitments;
    @Inject
    private transient Notice notice;

    /** Of the text on the page: another one in between is refused. */
    private String edition;
    private transient CommitmentText text;
    private transient List<CommitmentView> given;

    /** Refused before anything of the page is sent. */
    public void load() {
        edition = getText().edition();
        getGiven();
    }

    public CommitmentText getText() {
        if (text == null) {
            text = commitments.ownText();
        }
        return text;
    }

    public List<CommitmentView> getGiven() {
        if (given == null) {
            given = commitments.mine();
        }
        return given;
    }

    public String accept() {
        notice.done("training.own.done", commitments.accept(edition).number());
        return "/tokens/commitment?faces-redirect=true";
    }
}
