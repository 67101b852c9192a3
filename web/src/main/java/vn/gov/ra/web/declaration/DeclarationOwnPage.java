package vn.gov.ra.web.declaration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.declaration.Answer;
import vn.gov.ra.declaration.DeclarationLineView;
import vn.gov.ra.declaration.DeclarationService;
import vn.gov.ra.declaration.DeclarationView;
import vn.gov.ra.declaration.Said;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Uploads;

/** An agency's own answer: line by line, or that nothing has changed. */
@Named("declarationOwn")
@ViewScoped
public class DeclarationOwnPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeclarationService service;
    @Inject
    private transient Labels labels;
    @Inject
    private transient Notice notice;

    private UUID id;
    private long version;
    private final Map<UUID, Answer> answers = new LinkedHashMap<>();
    private String note;
    private transient Part listFile;
    private transient DeclarationView declaration;
    private transient List<Offered> actions;

    public void load() {
        version = getDeclaration().version();
        note = getDeclaration().note();
        getDeclaration().lines().forEach(line -> answers.put(line.id(), line.answer()));
    }

    public DeclarationView getDeclaration() {
        if (declaration == null) {
            declaration = service.get(id);
        }
        return declaration;
    }

    public List<Offered> getActions() {
        if (actions == null) {
            actions = service.actions(id);
        }
        return actions;
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

    public String confirm() {
        return after(service.confirm(id, version, false, said(), note));
    }

    public String nothingChanged() {
        return after(service.confirm(id, version, true, List.of(), note));
    }

    private List<Said> said() {
        return getDeclaration().lines().stream().filter(line -> line.subscriberId() != null).map(line -> new Said(line.id(), answers.get(line.id()), line.note())).toList();
    }

    public String compare() throws IOException {
        return after(service.compare(id, version, Uploads.required(listFile, "listFile", "declaration.field.listFile")));
    }

    public String reopen() {
        return after(service.reopen(id, version));
    }

    private String after(DeclarationView done) {
        notice.done("declaration.done.step", done.agencyName(), labels.shown(done.state()));
        return "/declarations/own?faces-redirect=true&id=" + id;
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

    public Map<UUID, Answer> getAnswers() {
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
