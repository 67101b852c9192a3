package vn.gov.ra.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.intake.ImportView;
import vn.gov.ra.intake.IntakeService;
import vn.gov.ra.intake.row.PastedCells;
import vn.gov.ra.regulation.FormColumn;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.web.support.Labels;

/** Takes cells copied from a spreadsheet for a draft; they are judged and mended on the page of the import. */
@Named("importPaste")
@ViewScoped
public class ImportPastePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IntakeService imports;
    @Inject
    private transient DossierService dossiers;
    @Inject
    private transient Labels labels;

    private UUID dossier;
    private String cells;
    private transient DossierView view;

    public String load() {
        return getView().state() == DossierState.DRAFT ? null : "/dossiers/view?faces-redirect=true&id=" + dossier;
    }

    public DossierView getView() {
        if (view == null) {
            view = dossiers.get(dossier);
        }
        return view;
    }

    public String send() {
        ImportView begun = imports.paste(dossier, cells, labels.of("intake.paste.fileName"));
        return "/imports/view?faces-redirect=true&id=" + begun.id();
    }

    /** As the form is printed. */
    public List<FormColumn> getColumns() {
        return imports.formOf(dossier).columns();
    }

    public int getMost() {
        return PastedCells.MOST_ROWS;
    }

    public UUID getDossier() {
        return dossier;
    }

    public void setDossier(UUID dossier) {
        this.dossier = dossier;
    }

    public String getCells() {
        return cells;
    }

    public void setCells(String cells) {
        this.cells = cells;
    }
}
