package vn.gov.ra.web.declaration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.declaration.Answer;
import vn.gov.ra.declaration.DeclarationLineView;
import vn.gov.ra.declaration.DeclarationService;
import vn.gov.ra.declaration.DeclarationView;
import vn.gov.ra.declaration.Said;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.OfferedPage;
import vn.gov.ra.web.support.Uploads;

/** An agency's own answer: line by line, or that nothing has changed. */
@Named("declarationOwn")
@ViewScoped
public class DeclarationOwnPage extends OfferedPage<DeclarationView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeclarationService service;
    @Inject
    private transient CurrentUser me;
    @Inject
    private transient Labels labels;
    @Inject
    private transient Notice notice;

    /** Names of {@link Answer}: in a map the page knows no type to convert to. */
    private final Map<UUID, String> answers = new LinkedHashMap<>();
    private String note;
    private transient Part listFile;

    @Override
    protected DeclarationView read(UUID id) {
        return service.get(id);
    }

    @Override
    protected List<Offered> offered(UUID id) {
        return service.actions(id);
    }

    @Override
    protected long versionOf(DeclarationView seen) {
        return seen.version();
    }

    @Override
    public void load() {
        super.load();
        note = getDeclaration().note();
        getDeclaration().lines().forEach(line -> answers.put(line.id(), line.answer() == null ? null : line.answer().name()));
    }

    public DeclarationView getDeclaration() {
        return opened();
    }

    public boolean isAnswering() {
        return getActions().stream().anyMatch(one -> one.action().equals("confirm") && one.allowed());
    }

    /** What can be said of a holder of the register's list. */
    public List<Answer> getChoices() {
        return List.of(Answer.HOLDS, Answer.LEFT, Answer.MOVED, Answer.CHANGED);
    }

    public boolean ofList(DeclarationLineView line) {
        return line.subscriberId() != null;
    }

    /** Known to the reader's side: somebody of another agency is reported by that one, or by the office. */
    public boolean reportable(DeclarationLineView line) {
        return line.personId() != null && (ofList(line) || me.has(Role.OFFICER));
    }

    public String confirm() {
        return after(service.confirm(getId(), getVersion(), false, said(), note));
    }

    public String nothingChanged() {
        return after(service.confirm(getId(), getVersion(), true, List.of(), note));
    }

    private List<Said> said() {
        return getDeclaration().lines().stream().filter(line -> line.subscriberId() != null).map(line -> new Said(line.id(), chosen(line.id()), line.note())).toList();
    }

    private Answer chosen(UUID line) {
        String name = answers.get(line);
        return name == null || name.isEmpty() ? null : Answer.valueOf(name);
    }

    public String compare() throws IOException {
        return after(service.compare(getId(), getVersion(), Uploads.required(listFile, "listFile", "declaration.field.listFile")));
    }

    public String reopen() {
        return after(service.reopen(getId(), getVersion()));
    }

    private String after(DeclarationView done) {
        notice.done("declaration.done.step", done.agencyName(), labels.shown(done.state()));
        return "/declarations/own?faces-redirect=true&id=" + getId();
    }

    public Map<UUID, String> getAnswers() {
        return answers;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getListFile() {
        return listFile;
    }

    public void setListFile(Part listFile) {
        this.listFile = listFile;
    }
}
