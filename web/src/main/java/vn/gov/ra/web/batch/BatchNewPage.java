package vn.gov.ra.web.batch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.batch.BatchService;
import vn.gov.ra.batch.BatchView;
import vn.gov.ra.request.LineFilter;
import vn.gov.ra.request.LineService;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.AgencyFilterChoice;
import vn.gov.ra.web.support.Notice;

/** The officer picks approved lines of one form for a new list. */
@Named("batchNew")
@ViewScoped
public class BatchNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LineService lines;
    @Inject
    private transient BatchService batches;
    @Inject
    private transient Notice notice;
    @Inject
    private transient AgencyFilterChoice agencyFilter;

    private String form = "01";
    private String note;
    private Map<UUID, Boolean> chosen = new LinkedHashMap<>();
    /** As the page was opened: a tick comes back by its place, so the rows must be the same ones. */
    private List<LineView> approved;

    /** Approved lines of the form, all chosen at first: leaving some out is the exception. */
    public void load() {
        approved = lines.list(new LineFilter(Set.of(LineState.APPROVED), null, agencyFilter.getId(), null, false, form, null, null, Slice.MAX_LIMIT, null)).items();
        approved.forEach(line -> chosen.putIfAbsent(line.id(), true));
    }

    public List<LineView> getApproved() {
        return approved;
    }

    public String create() {
        List<UUID> ids = getApproved().stream().map(LineView::id).filter(id -> Boolean.TRUE.equals(chosen.get(id))).toList();
        BatchView made = batches.create(form, ids, note);
        notice.done("batch.done.created", ids.size());
        return BatchViewPage.address(made.id());
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Map<UUID, Boolean> getChosen() {
        return chosen;
    }
}
