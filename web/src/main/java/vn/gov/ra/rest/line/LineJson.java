package vn.gov.ra.rest.line;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.approval.DecisionView;
import vn.gov.ra.approval.RemarkView;
import vn.gov.ra.batch.LineInBatch;
import vn.gov.ra.request.LineEventView;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.Proposal;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.subscriber.SubjectKind;

/** A line on the wire (contract §6.24). The four lists are null where a list of lines is shown. */
public record LineJson(UUID id, UUID dossierId, String dossierCode, int lineNo, String code, String number, RequestAction action, SubjectKind subjectKind,
        String form, String edition, UUID agencyId, String agencyName, UUID subscriberId, String displayName, LineState state, Instant stateSince,
        long version, Proposal proposal, UUID assigneeId, String assigneeName, LocalDate dueOn, Set<String> flags, Integer nationalStatus,
        UUID targetCertificateId, UUID targetTokenId, Map<String, String> payload, List<DecisionView> decisions, List<Batch> batches, List<Step> history,
        List<RemarkView> remarks) {

    /** A list that holds or held the line. */
    public record Batch(UUID id, String number, String state, boolean removed) {
    }

    /** One step of the timeline. */
    public record Step(String action, String actor, String actorName, Instant at, LineState from, LineState to, String comment) {
    }

    static LineJson row(LineView line) {
        return of(line, null, null, null, null);
    }

    static LineJson whole(LineView line, List<DecisionView> decisions, List<LineInBatch> batches, List<LineEventView> history, List<RemarkView> remarks) {
        return of(line, decisions, batches.stream().map(one -> new Batch(one.id(), one.number(), one.state().name(), one.removed())).toList(),
                history.stream().map(one -> new Step(one.action(), one.actor(), one.actorName(), one.at(), one.from(), one.to(), one.comment())).toList(), remarks);
    }

    private static LineJson of(LineView line, List<DecisionView> decisions, List<Batch> batches, List<Step> history, List<RemarkView> remarks) {
        return new LineJson(line.id(), line.dossierId(), line.dossierCode(), line.lineNo(), line.code(), line.code(), line.action(), line.subjectKind(),
                line.form(), line.edition(), line.agencyId(), line.agencyName(), line.subscriberId(), line.displayName(), line.state(), line.stateSince(),
                line.version(), line.proposal(), line.assigneeId(), line.assigneeName(), line.dueOn(), line.flags(), line.nationalStatus(),
                line.targetCertificateId(), line.targetTokenId(), line.payload(), decisions, batches, history, remarks);
    }
}
