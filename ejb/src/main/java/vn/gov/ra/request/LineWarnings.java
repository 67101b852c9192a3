package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;

/** Policy warnings about a line: nothing forbids it, but somebody has to have seen them. */
@Dependent
public class LineWarnings {

    @Inject
    private RequestRepository requests;
    @Inject
    private LineViews views;
    @Inject
    private Regulation regulation;
    @Inject
    private SubmissionChecks checks;
    @Inject
    private CertificateRegister certificates;

    /** Pointers are into the line. */
    public List<FieldError> of(UUID lineId) {
        RequestLine line = requests.line(lineId).orElseThrow(() -> new DomainException(RequestError.LINE_NOT_FOUND));
        Dossier dossier = requests.dossierOf(line);
        Map<String, String> values = views.plain(line);
        FormDefinition form = regulation.form(dossier.edition(), dossier.form());
        List<FieldError> warnings = new ArrayList<>(checks.fieldChecks().doubts(form, values, ""));
        if (line.action() == RequestAction.ISSUE && line.subscriberId() != null && !values.containsKey("oldCertificateSerial")) {
            certificates.ofSubscriber(line.subscriberId()).stream().filter(certificate -> certificate.state() == CertificateState.IN_FORCE)
                    .map(CertificateView::serial).findFirst()
                    .ifPresent(serial -> warnings.add(new FieldError("/oldCertificateSerial", RequestError.HAS_CERTIFICATE, serial)));
        }
        return warnings;
    }
}
