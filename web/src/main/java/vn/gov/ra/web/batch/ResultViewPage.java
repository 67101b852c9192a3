package vn.gov.ra.web.batch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.ra.batch.BatchLineView;
import vn.gov.ra.batch.BatchService;
import vn.gov.ra.batch.result.MatchView;
import vn.gov.ra.batch.result.PackageView;
import vn.gov.ra.batch.result.ResultService;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.web.job.JobProgress;
import vn.gov.ra.web.job.JobShown;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;

/** An answer of the CA operator, row by row; a second person decides on rows that do not fit by themselves. */
@Named("resultView")
@ViewScoped
public class ResultViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ResultService results;
    @Inject
    private transient BatchService batches;
    @Inject
    private transient Notice notice;
    @Inject
    private transient Language language;

    @Inject
    private transient JobProgress jobs;

    private UUID id;
    private String comment;
    private transient PackageView answer;
    private transient JobShown job;
    private transient List<MatchView> matches;
    private transient Map<UUID, BatchLineView> lines;

    /** Asked before anything is shown, so that who may not read it gets the page that says so. */
    public void load() {
        getAnswer();
    }

    public PackageView getAnswer() {
        if (answer == null) {
            answer = results.get(id);
        }
        return answer;
    }

    /** The import, for who started it; null for everybody else. */
    public JobShown getJob() {
        if (job == null) {
            job = jobs.of(getAnswer().jobId());
        }
        return job;
    }

    public List<MatchView> getMatches() {
        if (matches == null) {
            matches = results.matches(id);
        }
        return matches;
    }

    /** Whom the line is about, as it stands in the list; null for what the list did not ask for. */
    public BatchLineView asked(MatchView match) {
        if (lines == null) {
            lines = batches.get(getAnswer().batchId()).lines().stream().collect(Collectors.toMap(BatchLineView::lineId, Function.identity()));
        }
        return match.lineId() == null ? null : lines.get(match.lineId());
    }

    /** What does not fit, in words. */
    public String finding(MatchView match) {
        return match.code() == null ? null : Messages.error(new Told(match.code()), language.locale(), match.arguments().toArray());
    }

    public String accept(int seq) {
        results.accept(id, seq);
        notice.done("result.done.accepted", seq);
        return here();
    }

    public String refuse(int seq) {
        results.refuse(id, seq, comment);
        notice.done("result.done.refused", seq);
        return here();
    }

    private String here() {
        return "/results/view?faces-redirect=true&id=" + id;
    }

    private record Told(String code) implements ErrorCode {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
