package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.FieldError;

/** What somebody of the office has to have seen about a line: the rules that warn, those the agency has overridden, and those broken since it signed. */
@Dependent
public class LineWarnings {

    /** While a line is open it keeps others away by itself. */
    private static final Set<ErrorCode> NOT_AFTERWARDS = Set.of(RequestError.DUPLICATE_OPEN, RequestError.DUPLICATE_IN_DOSSIER);

    @Inject
    private RequestRepository requests;
    @Inject
    private LineViews views;
    @Inject
    private LineJudge judge;

    /** Pointers are into the line. */
    public List<FieldError> of(UUID lineId) {
        RequestLine line = requests.line(lineId).orElseThrow(() -> new DomainException(RequestError.LINE_NOT_FOUND));
        Dossier dossier = requests.dossierOf(line);
        Map<String, String> values = views.plain(line);
        Set<String> overridden = requests.overrides(List.of(lineId)).stream().map(LineOverride::code).collect(Collectors.toSet());
        return judge.judge(judge.hearing(dossier, true), dossier, List.of(new Plea(line, values, overridden, ""))).get(0).items().stream()
                .filter(item -> !item.fault() || item.rule() != null && !NOT_AFTERWARDS.contains(item.found().error())).map(Verdict.Item::found).toList();
    }
}
