package vn.gov.ra.web.takeover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.takeover.BookKind;
import vn.gov.ra.takeover.BookView;
import vn.gov.ra.takeover.Counted;
import vn.gov.ra.takeover.OpeningBalance;
import vn.gov.ra.takeover.TakeoverService;
import vn.gov.ra.takeover.TakeoverState;
import vn.gov.ra.takeover.TakeoverView;
import vn.gov.ra.web.job.JobProgress;
import vn.gov.ra.web.job.JobShown;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Uploads;

/** One take-over: its books, the reconciliation, what each agency began with, and the steps that are open. */
@Named("takeoverView")
@ViewScoped
public class TakeoverViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TakeoverService service;
    @Inject
    private transient JobProgress jobs;
    @Inject
    private transient Labels labels;
    @Inject
    private transient Notice notice;

    private UUID id;
    private long version;
    private BookKind kind = BookKind.AGENCIES;
    private transient Part book;
    private transient TakeoverView takeover;
    private transient List<Offered> actions;
    private transient List<BookView> books;
    private transient List<Counted> report;
    private transient List<OpeningBalance> balance;

    static String address(UUID id) {
        return "/takeovers/view?faces-redirect=true&id=" + id;
    }

    public void load() {
        version = getTakeover().version();
    }

    public TakeoverView getTakeover() {
        if (takeover == null) {
            takeover = service.get(id);
        }
        return takeover;
    }

    public List<Offered> getActions() {
        if (actions == null) {
            actions = service.actions(id);
        }
        return actions;
    }

    public boolean may(String action) {
        return getActions().stream().anyMatch(one -> one.action().equals(action) && one.allowed());
    }

    public boolean isRunning() {
        return getTakeover().state() == TakeoverState.CHECKING || getTakeover().state() == TakeoverState.TAKING;
    }

    /** The run while it goes on, for who began it; null for everybody else. */
    public JobShown getJob() {
        JobShown found = isRunning() ? jobs.of(getTakeover().jobId()) : null;
        return found != null && found.over() ? null : found;
    }

    public List<BookView> getBooks() {
        if (books == null) {
            books = service.books(id);
        }
        return books;
    }

    public List<Counted> getReport() {
        if (report == null) {
            report = service.report(id).stream().filter(one -> one.read() > 0 || one.expected() != null).toList();
        }
        return report;
    }

    public List<OpeningBalance> getBalance() {
        if (balance == null) {
            balance = service.balance(id);
        }
        return balance;
    }

    public BookKind[] getKinds() {
        return BookKind.values();
    }

    public String addBook() throws IOException {
        service.addBook(id, kind, Uploads.required(book, "book", "takeover.field.book"), Uploads.name(book));
        notice.done("takeover.done.book", labels.shown(kind));
        return address(id);
    }

    public String check() {
        return after(service.check(id, version));
    }

    public String takeOver() {
        return after(service.takeOver(id, version));
    }

    public String accept() {
        return after(service.accept(id, version));
    }

    public String undo() {
        return after(service.undo(id, version));
    }

    public String discard() {
        return after(service.discard(id, version));
    }

    private String after(TakeoverView done) {
        notice.done("takeover.done.step", done.number(), labels.shown(done.state()));
        return address(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public BookKind getKind() {
        return kind;
    }

    public void setKind(BookKind kind) {
        this.kind = kind;
    }

    public Part getBook() {
        return book;
    }

    public void setBook(Part book) {
        this.book = book;
    }
}
