package vn.gov.ra.web.takeover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.takeover.BookKind;
import vn.gov.ra.takeover.BookView;
import vn.gov.ra.takeover.Counted;
import vn.gov.ra.takeover.OpeningBalance;
import vn.gov.ra.takeover.RegisterMergeService;
import vn.gov.ra.takeover.TakeoverService;
import vn.gov.ra.takeover.TakeoverState;
import vn.gov.ra.takeover.TakeoverView;
import vn.gov.ra.web.job.JobProgress;
import vn.gov.ra.web.job.JobShown;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.OfferedPage;
import vn.gov.ra.web.support.Uploads;

/** One take-over: its books, the reconciliation, what each agency began with, and the steps that are open. */
@Named("takeoverView")
@ViewScoped
public class TakeoverViewPage extends OfferedPage<TakeoverView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TakeoverService service;
    @Inject
    private transient RegisterMergeService merging;
    @Inject
    private transient JobProgress jobs;
    @Inject
    private transient Labels labels;
    @Inject
    private transient Notice notice;

    private BookKind kind = BookKind.AGENCIES;
    private transient Part book;
    private transient Part register;
    private transient List<BookView> books;
    private transient List<Counted> report;
    private transient List<OpeningBalance> balance;

    static String address(UUID id) {
        return "/takeovers/view?faces-redirect=true&id=" + id;
    }

    @Override
    protected TakeoverView read(UUID id) {
        return service.get(id);
    }

    @Override
    protected List<Offered> offered(UUID id) {
        return service.actions(id);
    }

    @Override
    protected long versionOf(TakeoverView seen) {
        return seen.version();
    }

    public TakeoverView getTakeover() {
        return opened();
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
            books = service.books(getId());
        }
        return books;
    }

    public List<Counted> getReport() {
        if (report == null) {
            report = service.report(getId()).stream().filter(one -> one.read() > 0 || one.expected() != null).toList();
        }
        return report;
    }

    public List<OpeningBalance> getBalance() {
        if (balance == null) {
            balance = service.balance(getId());
        }
        return balance;
    }

    public BookKind[] getKinds() {
        return BookKind.values();
    }

    public String addBook() throws IOException {
        service.addBook(getId(), kind, Uploads.required(book, "book", "takeover.field.book"), Uploads.name(book));
        notice.done("takeover.done.book", labels.shown(kind));
        return address(getId());
    }

    public String addRegister() throws IOException {
        notice.done("takeover.done.register", merging.addRegister(getId(), Uploads.required(register, "register", "takeover.field.register"), Uploads.name(register)).registerOf());
        return address(getId());
    }

    /** What is still to be decided on before another office's register is accepted. */
    public long getUndecided() {
        return merging.undecided(getId());
    }

    public String check() {
        return after(service.check(getId(), getVersion()));
    }

    public String takeOver() {
        return after(service.takeOver(getId(), getVersion()));
    }

    public String accept() {
        return after(service.accept(getId(), getVersion()));
    }

    public String undo() {
        return after(service.undo(getId(), getVersion()));
    }

    public String discard() {
        return after(service.discard(getId(), getVersion()));
    }

    private String after(TakeoverView done) {
        notice.done("takeover.done.step", done.number(), labels.shown(done.state()));
        return address(getId());
    }

    public BookKind getKind() {
        return kind;
    }

    public void setKind(BookKind kind) {
        this.kind = kind;
    }

    public Part getRegister() {
        return register;
    }

    public void setRegister(Part register) {
        this.register = register;
    }

    public Part getBook() {
        return book;
    }

    public void setBook(Part book) {
        this.book = book;
    }
}
