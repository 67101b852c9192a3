package vn.gov.ra.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.intake.ImportView;
import vn.gov.ra.intake.IntakeService;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.web.kit.Picks;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Uploads;

/** Sends a file in. */
@Named("importNew")
@ViewScoped
public class ImportNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IntakeService imports;
    @Inject
    private transient Picks picks;
    @Inject
    private transient Notice notice;

    private transient Part file;
    private transient List<FormDefinition> forms;
    private String form = "01";
    private UUID agency;

    public String send() throws IOException {
        byte[] content = Uploads.required(file, "file", "intake.file");
        ImportView begun = imports.start(form, picks.kept("agency", agency), content, Uploads.name(file));
        notice.done("intake.done.sent", begun.fileName());
        return "/imports/view?faces-redirect=true&id=" + begun.id();
    }

    public List<FormDefinition> getForms() {
        if (forms == null) {
            forms = imports.forms();
        }
        return forms;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }
}
