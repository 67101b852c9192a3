package vn.gov.ra.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.batch.list.FrozenList;
import vn.gov.ra.batch.list.LineSnapshot;
import vn.gov.ra.batch.list.ListPackage;
import vn.gov.ra.batch.list.ListedLine;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.Numbers;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.request.DossierForms;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Messages;

/** Freezes a list: number, copies of the lines, hash, and the package that is signed and sent. Made once; what is stored is what counts. */
@Dependent
class BatchFreezing {

    private static final int NUMBER_DIGITS = 3;

    @Inject
    private BatchRepository rows;
    @Inject
    private RequestLines lines;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private CertificateRegister certificates;
    @Inject
    private Regulation regulation;
    @Inject
    private DossierForms forms;
    @Inject
    private Numbers numbers;
    @Inject
    private OfficeLetter letter;
    @Inject
    private Snapshots snapshots;
    @Inject
    private StoredFiles files;
    @Inject
    private Clock clock;

    void freeze(SubmissionBatch batch, Actor by) {
        List<BatchLine> held = rows.lines(batch.id());
        List<LineView> views = lines.lock(held.stream().map(BatchLine::lineId).toList());
        List<ListedLine> listed = listed(held, views);
        FormDefinition form = requireReady(batch, held, views, listed);
        Instant now = clock.instant();
        String number = batch.number() == null ? numbers.next(Numbers.BATCH, NUMBER_DIGITS) : batch.number();
        for (int i = 0; i < held.size(); i++) {
            held.get(i).fix(snapshots.seal(listed.get(i)));
        }
        String hash = LineSnapshot.contentHash(number, batch.form(), batch.edition(), listed.stream().map(LineSnapshot::write).toList());
        byte[] zip = new ListPackage(new FrozenList(number, form, listed, hash, now, letter.facts(batch), letter.replaced(batch.supersedesId() == null ? null : rows.get(batch.supersedesId()))), this::reasonText).zip();
        FileRef stored = files.store(zip, number + ".zip", FileType.ZIP.mediaType());
        batch.freeze(number, by.personId(), now, hash, stored.id(), stored.sha256());
    }

    private List<ListedLine> listed(List<BatchLine> held, List<LineView> views) {
        List<ListedLine> listed = new ArrayList<>();
        Map<UUID, String> codes = new HashMap<>();
        for (int i = 0; i < held.size(); i++) {
            LineView line = views.get(i);
            String agencyCode = codes.computeIfAbsent(line.agencyId(), id -> agencies.byId(id).code());
            listed.add(new ListedLine(line.id(), held.get(i).seq(), line.code(), agencyCode, line.agencyName(), line.displayName(), lines.payload(line.id())));
        }
        return listed;
    }

    /** @return the form with the columns that all lines have */
    private FormDefinition requireReady(SubmissionBatch batch, List<BatchLine> held, List<LineView> views, List<ListedLine> listed) {
        if (held.isEmpty()) {
            throw new DomainException(BatchError.EMPTY);
        }
        Map<String, LineState> states = views.stream().collect(Collectors.toMap(LineView::code, LineView::state));
        Map<UUID, FormDefinition> byDossier = forms.of(views.stream().map(LineView::dossierId).toList());
        FormDefinition form = byDossier.get(views.get(0).dossierId());
        PreFlight check = new PreFlight(form);
        List<FieldError> findings = check.findings(listed, states, revoked(held, listed));
        findings.addAll(check.otherColumns(listed, views.stream().map(view -> byDossier.get(view.dossierId())).toList()));
        if (!findings.isEmpty()) {
            throw new DomainException(BatchError.NOT_READY, findings, findings.size());
        }
        return form;
    }

    private List<String> revoked(List<BatchLine> held, List<ListedLine> listed) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i).targetCertificateId() != null && certificates.byId(held.get(i).targetCertificateId()).state() == CertificateState.REVOKED) {
                codes.add(listed.get(i).code());
            }
        }
        return codes;
    }

    private String reasonText(String code) {
        return regulation.reason(code).map(reason -> reason.text(Messages.VI)).orElse(code);
    }
}
