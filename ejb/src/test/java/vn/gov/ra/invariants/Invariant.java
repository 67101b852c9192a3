package vn.gov.ra.invariants;

import java.util.function.LongConsumer;
import vn.gov.ra.approval.DecisionModel;
import vn.gov.ra.batch.BatchModel;
import vn.gov.ra.certificate.CertificateModel;
import vn.gov.ra.delegation.ChainModel;
import vn.gov.ra.handover.MinutesModel;
import vn.gov.ra.request.LineModel;
import vn.gov.ra.token.TokenModel;

/** What always holds, whatever people ask for in whatever order; each with a change of the code that breaks it. The rows make {@code docs/invariants.md}. */
enum Invariant {
    STEP_ROW("A step without a row in its table is refused, and a refusal changes nothing.", "check (state in (", LineModel.class,
            "shared/Step", "if (!allowedFrom(present)) {", "if (present == null) {"),
    LINE_OVER("A line that is over (done, rejected, withdrawn, lapsed, void) stays so.", null, LineModel.class,
            "request/LineStep", "FIX_HERE(leads(CA_RETURNED, APPROVED, OFFICER))", "FIX_HERE(leads(EnumSet.of(CA_RETURNED, CA_REJECTED), APPROVED, OFFICER))"),
    LINE_SIGNED("No line reaches the office without the agency's signature; an emergency is told by somebody whose identity was checked.", null, LineModel.class,
            "request/LineStep", "REQUEST_SIGNATURE(leads(DRAFT, AWAITING_AGENCY_SIGN,", "REQUEST_SIGNATURE(leads(DRAFT, SUBMITTED,"),
    LINE_APPROVED("No line stands in a list without an approval of its present content.", null, LineModel.class,
            "request/LineStep", "ADD_TO_BATCH(leads(APPROVED, BATCHED, OFFICER))", "ADD_TO_BATCH(leads(EnumSet.of(REVIEWED, APPROVED), BATCHED, OFFICER))"),
    LINE_ANSWERED("No line is fulfilled without the CA operator's answer.", null, LineModel.class,
            "request/LineStep", "NO_PHYSICAL_PART(leads(FULFILLED, DONE))", "NO_PHYSICAL_PART(leads(EnumSet.of(SENT, FULFILLED), DONE))"),
    LINE_SINCE("A line's clock begins exactly when its state changes.", null, LineModel.class,
            "request/RequestLine", "            stateSince = now;\n", ""),
    LINE_ANSWER_DUE("A last day for the agency's answer stands exactly while an answer is asked for.", null, LineModel.class,
            "request/RequestLine", "answerDueOn = change.answerBy();", "answerDueOn = change.answerBy() == null ? answerDueOn : change.answerBy();"),
    LINE_DECISION("A proposal does not outlive the content it was made on.", null, LineModel.class,
            "request/RequestLine", "if (change.decides()) {", "if (change.decides() && change.proposal() != null) {"),
    DECISION_FOUR_EYES("Who decides, and everybody that person acts for, is none of those who created, signed, edited or reviewed it.", null, DecisionModel.class,
            "approval/LineGuards", "        approvals.standing(line.id(), DecisionStep.PROPOSE).forEach(proposal -> barred.add(proposal.personId()));\n", ""),
    DECISION_REVIEWER("Who reviews has neither created nor signed it.", null, DecisionModel.class,
            "approval/LineGuards", "case CLAIM, CORRECT ->", "case CORRECT ->"),
    DECISION_AUTHORITY("Nobody approves without an authority grant in force that day.", null, DecisionModel.class,
            "approval/LineGuards", "if (!grants.inForce(actor.personId(), line.form(), calendar.today())) {", "if (calendar.today() == null) {"),
    DECISION_CONTENT("What is approved is the content that was reviewed.", null, DecisionModel.class,
            "approval/LineGuards", "if (!parties.contentHash().equals(parties.reviewedHash())) {", "if (parties.reviewedHash() == null) {"),
    DECISION_PROPOSED("Only what the reviewer proposed to approve is approved.", null, DecisionModel.class,
            "approval/LineGuards", "step == LineStep.APPROVE && line.proposal() != Proposal.APPROVE", "step == LineStep.APPROVE && line.proposal() == null"),
    DECISION_EMERGENCY("The short way is for emergencies alone.", null, DecisionModel.class,
            "approval/LineGuards", "requireFlag(line, EmergencyRequests.EMERGENCY, ApprovalError.NOT_EMERGENCY);", ""),
    DECISION_SECOND_LOOK("Who looks at an emergency afterwards is not who approved it.", null, DecisionModel.class,
            "approval/LineGuards", "barred.add(decision.personId());", ""),
    DECISION_VOID("Two persons end a line as an error.", null, DecisionModel.class,
            "approval/LineGuards", "lines.whoTook(line.id(), LineStep.ASK_VOID).map(List::of).orElse(List.of())", "Set.of()"),
    LIST_ONE_OPEN("A line stands in at most one open list.", "unique index batch_line_one_open", BatchModel.class,
            "batch/BatchEnding", "        held.forEach(line -> line.answer(LineOutcome.SUPERSEDED, null, batch.askedReason()));\n", ""),
    LIST_LINES_AGREE("A list and its lines agree: in preparation its lines are listed, sent they are with the operator.", null, BatchModel.class,
            "batch/BatchService", "        lines.takeAll(held, LineStep.BATCH_SENT, batch.number());\n", ""),
    LIST_NUMBER("A list's number is given once, to one list.", "number        varchar(20) unique", BatchModel.class,
            "batch/SubmissionBatch", "        frozenBy = null;\n", "        frozenBy = null;\n        number = null;\n"),
    LIST_FIXED("Number and hash of the content stand exactly from freezing on.", null, BatchModel.class,
            "batch/SubmissionBatch", "        contentHash = null;\n", ""),
    LIST_SIGNER("Who signs a list has not frozen it, nor acts for who did.", null, BatchModel.class,
            "batch/BatchGuards", " || delegators.contains(batch.frozenBy())", ""),
    LIST_AUTHORITY("Nobody signs a list without an authority grant in force that day.", null, BatchModel.class,
            "batch/BatchGuards", "if (!grants.inForce(who.personId(), batch.form(), calendar.today())) {", "if (calendar.today() == null) {"),
    LIST_TWO_PERSONS("Two persons give a list up or replace it, neither of whom acts for the other.", null, BatchModel.class,
            "batch/BatchGuards", "who.personId() == null || acting(who).contains(batch.askedBy())", "who.personId() == null"),
    LIST_ONE_SIGNER("One of the two is an office signer.", null, BatchModel.class,
            "batch/BatchGuards", "if (!batch.askedSigner() && !who.has(Role.OFFICE_SIGNER)) {", "if (batch.askedBy() == null) {"),
    LIST_QUESTION("What one person asked for ends when the list moves.", null, BatchModel.class,
            "batch/SubmissionBatch", "            askedStep = null;\n", ""),
    LIST_RECONCILED("A list is reconciled only when each of its lines has an outcome.", null, BatchModel.class,
            "batch/BatchGuards", "if (open > 0) {", "if (open < 0) {"),
    LIST_CONFIRMER("Who confirms a reconciliation has not imported an answer.", null, BatchModel.class,
            "batch/BatchGuards", "if (!Collections.disjoint(query.importers(batch.id()), acting(who))) {", "if (who.personId() == null) {"),
    CERTIFICATE_DECLARED("We call a certificate revoked only after its authority's verified list has it.", null, CertificateModel.class,
            "certificate/CertificateStep", "REVOKE_APPROVED(leads(EnumSet.of(VERIFIED, IN_FORCE, SUPERSEDED), REVOKE_PENDING))", "REVOKE_APPROVED(leads(EnumSet.of(VERIFIED, IN_FORCE, SUPERSEDED), REVOKED))"),
    CERTIFICATE_FOR_EVER("What is revoked stays revoked until its term ends.", null, CertificateModel.class,
            "certificate/CertificateStep", "HOLD_ENDED(restores(EnumSet.of(ON_HOLD, RELEASE_PENDING), IN_FORCE))", "HOLD_ENDED(restores(EnumSet.of(ON_HOLD, RELEASE_PENDING, REVOKED), IN_FORCE))"),
    CERTIFICATE_CHECKED("No certificate is in force that was not verified.", null, CertificateModel.class,
            "certificate/CertificateStep", "CONFIRM_ACTIVATION(leads(VERIFIED, IN_FORCE,", "CONFIRM_ACTIVATION(leads(EnumSet.of(RECEIVED, VERIFIED), IN_FORCE,"),
    CERTIFICATE_HOLD("A hold that ends leads back to where the certificate was; a hold that was asked for leaves nothing pending.", null, CertificateModel.class,
            "certificate/Certificate", "beforeHold = step.remembers(before);", "beforeHold = before;"),
    CERTIFICATE_ALERT("The alert of a pending revocation stands exactly as long as one is pending.", null, CertificateModel.class,
            "certificate/Certificate", "                clearAlert(LocalAlert.REVOCATION_PENDING);\n", ""),
    CERTIFICATE_MISMATCH("A revocation nobody here asked for is flagged, and no other.", null, CertificateModel.class,
            "certificate/Certificate", "\n                        && beforeHold != CertificateState.REVOKE_PENDING;", ";"),
    CERTIFICATE_QUARANTINE("Two persons end a quarantine.", null, CertificateModel.class,
            "certificate/Certificate", "personId == null || personId.equals(quarantineProposedBy)", "personId == null"),
    TOKEN_HOLDER("Who holds a device is who its state says; nothing changes hands by being locked, missed, called back or broken.", null, TokenModel.class,
            "token/HolderType", "case LOCKED, SUSPENDED, RECALLED, DAMAGED -> present;", "case LOCKED, SUSPENDED, RECALLED, DAMAGED -> OFFICE;"),
    TOKEN_ONE_HOLDER("A device has one holder at every instant.", null, TokenModel.class,
            "token/Token", "holderAgencyId = holderType == HolderType.AGENCY ? agencyId : null;\n        if (", "holderAgencyId = agencyId;\n        if ("),
    TOKEN_ACCOUNT("What nobody can hold (SIM, central signing) is in nobody's custody and in no stock.", null, TokenModel.class,
            "token/Token", "holderType = kind.inCustody() ? HolderType.after(state, holderType) : HolderType.NOBODY;", "holderType = HolderType.after(state, holderType);"),
    TOKEN_DUE("A device has a last day exactly while it has to come back.", null, TokenModel.class,
            "token/Token", "if (state != TokenState.RECALLED) {", "if (state == TokenState.IN_STOCK) {"),
    TOKEN_STOCK("A device in stock is promised to nobody.", null, TokenModel.class,
            "token/Token", "if (state == TokenState.IN_STOCK) {", "if (state == TokenState.LOST) {"),
    TOKEN_FOUND("A device that is found is where it was when it was missed.", null, TokenModel.class,
            "token/Token", "previousState = state == TokenState.SUSPENDED ? before : null;", "previousState = state == TokenState.SUSPENDED ? TokenState.AT_AGENCY : null;"),
    TOKEN_LOST("A lost device never goes back to use but through the store.", null, TokenModel.class,
            "token/TokenStep", "FOUND_AFTER_LOST(leads(LOST, RETURNED,", "FOUND_AFTER_LOST(leads(LOST, IN_USE,"),
    TOKEN_DESTROYED("What was destroyed never comes back.", null, TokenModel.class,
            "token/TokenStep", "BACK_TO_STOCK(leads(AT_CA, IN_STOCK,", "BACK_TO_STOCK(leads(EnumSet.of(AT_CA, DESTROYED), IN_STOCK,"),
    MINUTES_SIGNED("Minutes are completed only when giver and receiver have signed.", null, MinutesModel.class,
            "handover/MinutesStep", "ACCEPT(leads(GIVER_SIGNED, COMPLETED,", "ACCEPT(leads(EnumSet.of(ISSUED, GIVER_SIGNED), COMPLETED,"),
    MINUTES_OVER("Completed and void minutes follow nothing and nobody.", null, MinutesModel.class,
            "handover/MinutesStep", "VOID(leads(EnumSet.of(ISSUED, GIVER_SIGNED, DISPUTED),", "VOID(leads(EnumSet.of(ISSUED, GIVER_SIGNED, DISPUTED, COMPLETED),"),
    MINUTES_COMPLETED("The moment of the hand-over stands exactly on minutes that were received.", null, MinutesModel.class,
            "handover/Minutes", "state == MinutesState.COMPLETED || state == MinutesState.PARTLY_ACCEPTED", "state == MinutesState.COMPLETED"),
    DELEGATION_DEPTH("A delegate hands on once, and no further.", null, ChainModel.class,
            "delegation/DelegationChains", "> MAX_DEPTH) {", "> MAX_DEPTH + 1) {"),
    DELEGATION_CYCLE("Nobody delegates to oneself, by whatever chain.", null, ChainModel.class,
            "delegation/DelegationChains", "if (more.delegator().equals(more.delegate())) {", "if (more.delegator() == null) {"),
    DELEGATION_CHAIN("Four eyes see everybody up the chain.", null, ChainModel.class,
            "delegation/DelegationChains", "                collect(link.delegator(), left - 1, found);\n", ""),
    DELEGATION_TERM("A delegation holds from its first day up to, not with, its last.", null, ChainModel.class,
            "delegation/Delegation", "return day.isBefore(validTo) ?", "return !day.isAfter(validTo) ?");

    private final String sentence;
    private final String database;
    private final Class<? extends LongConsumer> model;
    private final String source;
    private final String place;
    private final String instead;

    Invariant(String sentence, String database, Class<? extends LongConsumer> model, String source, String place, String instead) {
        this.sentence = sentence;
        this.database = database;
        this.model = model;
        this.source = source;
        this.place = place;
        this.instead = instead;
    }

    String sentence() {
        return sentence;
    }

    /** What of the schema holds it too; null for nothing. */
    String database() {
        return database;
    }

    Class<? extends LongConsumer> model() {
        return model;
    }

    /** Class that is changed, {@code request/LineStep}. */
    String source() {
        return source;
    }

    String place() {
        return place;
    }

    String instead() {
        return instead;
    }
}
