package vn.gov.ra.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.LineFinding;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.web.support.Language;

/** What the rules say about a draft beyond missing values: warnings, and what may be overridden; part of the draft's page. */
@Named("dossierRules")
@RequestScoped
public class DossierRulesPage {

    /** Longer drafts are judged when the signature is asked for, and by the import before. */
    private static final int MOST_LINES = 50;

    @Inject
    private DossierService dossiers;
    @Inject
    private Language language;

    private List<LineFinding> findings;

    public List<LineFinding> of(DossierView dossier) {
        if (findings == null) {
            findings = dossier.lines().isEmpty() || dossier.lines().size() > MOST_LINES ? List.of()
                    : dossiers.findings(dossier.id()).stream().filter(one -> one.lineId() != null && one.found().error() != RequestError.REQUIRED).toList();
        }
        return findings;
    }

    public String text(LineFinding finding) {
        return Messages.error(finding.found().error(), language.locale(), finding.found().arguments());
    }
}
