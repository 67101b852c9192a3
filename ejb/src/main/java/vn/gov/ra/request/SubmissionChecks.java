package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.RuleSeverity;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;

/** Everything that must hold before a dossier is shown to the agency's head; all of it is told at once. */
@Dependent
class SubmissionChecks {

    @Inject
    private LineJudge judge;
    @Inject
    private RequestRepository requests;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AgencyDirectory agencies;

    /**
     * Checks dossier and lines and notes on each line whom it is about.
     *
     * @param values the lines' values, in the order of the lines
     * @throws DomainException {@link RequestError#NOT_READY} with every finding
     */
    void require(Dossier dossier, List<RequestLine> lines, List<Map<String, String>> values) {
        List<FieldError> faults = new ArrayList<>(head(dossier, lines));
        List<Verdict> verdicts = verdicts(dossier, lines, values);
        for (int i = 0; i < lines.size(); i++) {
            faults.addAll(verdicts.get(i).faults());
            if (verdicts.get(i).subject() != null) {
                lines.get(i).about(verdicts.get(i).subject());
            }
        }
        if (!faults.isEmpty()) {
            throw new DomainException(RequestError.NOT_READY, faults, faults.size());
        }
    }

    /** Everything that would be said when the letter is to be signed now, warnings too; nothing is changed. */
    List<LineFinding> findings(Dossier dossier, List<RequestLine> lines, List<Map<String, String>> values) {
        List<LineFinding> findings = new ArrayList<>();
        head(dossier, lines).forEach(found -> findings.add(new LineFinding(null, null, found, RuleSeverity.ERROR, null, false, null)));
        List<Verdict> verdicts = verdicts(dossier, lines, values);
        Map<UUID, Map<String, String>> reasons = reasons(lines);
        for (int i = 0; i < lines.size(); i++) {
            RequestLine line = lines.get(i);
            for (Verdict.Item item : verdicts.get(i).items()) {
                findings.add(new LineFinding(line.id(), line.lineNo(), item.found(), item.severity(), item.rule() == null ? null : item.rule().reference(),
                        item.overridable(), reasons.getOrDefault(line.id(), Map.of()).get(item.found().error().code())));
            }
        }
        return findings;
    }

    /** What the rules say about the lines that the way of signing decides. */
    List<FieldError> onSigning(Dossier dossier, List<RequestLine> lines, List<Map<String, String>> values) {
        return verdicts(dossier, lines, values).stream().flatMap(verdict -> verdict.faults().stream()).filter(found -> found.error() == RequestError.WET_INK_FIRST).toList();
    }

    private List<Verdict> verdicts(Dossier dossier, List<RequestLine> lines, List<Map<String, String>> values) {
        LineJudge.Hearing hearing = judge.hearing(dossier, true);
        Map<UUID, Map<String, String>> reasons = reasons(lines);
        List<Plea> pleas = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            pleas.add(new Plea(lines.get(i), values.get(i), reasons.getOrDefault(lines.get(i).id(), Map.of()).keySet(), "/lines/" + i));
        }
        return judge.judge(hearing, dossier, pleas);
    }

    /** Why rules do not count, by line and code. */
    private Map<UUID, Map<String, String>> reasons(List<RequestLine> lines) {
        Map<UUID, Map<String, String>> reasons = new HashMap<>();
        requests.overrides(lines.stream().map(RequestLine::id).toList())
                .forEach(one -> reasons.computeIfAbsent(one.lineId(), id -> new HashMap<>()).put(one.code(), one.reason()));
        return reasons;
    }

    private List<FieldError> head(Dossier dossier, List<RequestLine> lines) {
        List<FieldError> faults = new ArrayList<>();
        AgencyView agency = agencies.byId(dossier.agencyId());
        if (!agency.legalPerson()) {
            faults.add(new FieldError("/agency", RequestError.AGENCY_CANNOT_SIGN, agency.name()));
        }
        if (dossier.letterNo() == null) {
            faults.add(new FieldError("/letterNo", RequestError.REQUIRED, "request.dossier.letterNo"));
        }
        if (dossier.letterDate() == null) {
            faults.add(new FieldError("/letterDate", RequestError.REQUIRED, "request.dossier.letterDate"));
        } else if (dossier.letterDate().isAfter(calendar.today())) {
            faults.add(new FieldError("/letterDate", RequestError.DATE_IN_FUTURE));
        }
        if (lines.isEmpty()) {
            faults.add(new FieldError("/lines", RequestError.NO_LINES));
        }
        return faults;
    }
}
