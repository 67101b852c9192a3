package vn.gov.ra.web.dossier;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.LineView;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Messages;

/** What the last check of a draft found, kept until the draft passes or another one is checked, so that each person's form shows its own part. */
@SessionScoped
public class LastCheck implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LINES = "/lines/";

    private UUID dossierId;
    private List<Finding> findings = List.of();

    public void keep(DossierView dossier, DomainException refusal, Locale locale) {
        dossierId = dossier.id();
        findings = refusal.fields().stream().map(field -> finding(dossier, field, locale)).toList();
    }

    public void forget(UUID id) {
        if (id.equals(dossierId)) {
            findings = List.of();
        }
    }

    public List<Finding> of(UUID id) {
        return id.equals(dossierId) ? findings : List.of();
    }

    /** A line that was written again is not wrong any more until the next check says so. */
    public void forgetLine(UUID lineId) {
        List<Finding> left = new ArrayList<>(findings);
        left.removeIf(finding -> lineId.equals(finding.lineId()));
        findings = List.copyOf(left);
    }

    static Finding finding(DossierView dossier, FieldError field, Locale locale) {
        String text = Messages.error(field.error(), locale, field.arguments());
        String pointer = field.pointer();
        if (!pointer.startsWith(LINES)) {
            return new Finding(null, null, pointer.substring(pointer.lastIndexOf('/') + 1), field.error().code(), text);
        }
        String[] parts = pointer.substring(LINES.length()).split("/");
        LineView line = dossier.lines().get(Integer.parseInt(parts[0]));
        return new Finding(line.id(), line.lineNo(), parts.length > 1 ? parts[1] : null, field.error().code(), text);
    }
}
