package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormFields;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.shared.DomainException;

/** The form of a dossier with its columns: those of the letter's date while it is a draft, then those that its head was shown, for ever. */
@Dependent
public class DossierForms {

    @Inject
    private Regulation regulation;
    @Inject
    private RequestRepository requests;
    @Inject
    private LegalCalendar calendar;

    /** @throws DomainException {@link RequestError#DOSSIER_NOT_FOUND} */
    public FormDefinition of(UUID dossierId) {
        return of(requests.dossier(dossierId).orElseThrow(() -> new DomainException(RequestError.DOSSIER_NOT_FOUND)));
    }

    /** The same for many, by the dossier's id. */
    public Map<UUID, FormDefinition> of(Collection<UUID> dossierIds) {
        Map<UUID, FormDefinition> forms = new HashMap<>();
        dossierIds.forEach(id -> forms.computeIfAbsent(id, this::of));
        return forms;
    }

    FormDefinition of(Dossier dossier) {
        FormDefinition law = regulation.form(dossier.edition(), dossier.form());
        return dossier.columns() == null ? law.on(day(dossier.letterDate())) : law.with(FormFields.read(dossier.columns()));
    }

    /** What is shown to be signed has these columns from now on. */
    void freeze(Dossier dossier) {
        dossier.keeps(FormFields.write(of(dossier).fields()));
    }

    /** Whose columns a letter has; while it has no date, those of today. */
    LocalDate day(LocalDate letterDate) {
        return letterDate == null ? calendar.today() : letterDate;
    }
}
