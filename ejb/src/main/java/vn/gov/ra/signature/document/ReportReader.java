package vn.gov.ra.signature.document;

import eu.europa.esig.dss.detailedreport.jaxb.XmlBasicBuildingBlocks;
import eu.europa.esig.dss.detailedreport.jaxb.XmlConstraint;
import eu.europa.esig.dss.detailedreport.jaxb.XmlConstraintsConclusion;
import eu.europa.esig.dss.detailedreport.jaxb.XmlMessage;
import eu.europa.esig.dss.detailedreport.jaxb.XmlSubXCV;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureScopeType;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.gov.ra.signature.document.DocumentReport.Block;
import vn.gov.ra.signature.document.DocumentReport.Check;
import vn.gov.ra.signature.document.DocumentReport.Link;
import vn.gov.ra.signature.document.DocumentReport.Note;
import vn.gov.ra.signature.document.DocumentReport.Scope;
import vn.gov.ra.signature.document.DocumentReport.Signature;
import vn.gov.ra.signature.document.DocumentReport.Verdict;

/** Takes out of DSS's reports what people and systems are told, and holds our own lists against it. */
final class ReportReader {

    private final Grounds grounds;
    private final Instant now;
    private final Instant asked;

    /** @param asked the moment before now that was asked about; null for none */
    ReportReader(Grounds grounds, Instant now, Instant asked) {
        this.grounds = grounds;
        this.now = now;
        this.asked = asked;
    }

    DocumentReport read(String sha256, DocumentKind kind, Reports reports) {
        return new DocumentReport(sha256, kind, now, reports.getSimpleReport().getSignatureIdList().stream().map(id -> signature(id, reports)).toList());
    }

    private Signature signature(String id, Reports reports) {
        SimpleReport simple = reports.getSimpleReport();
        Instant best = instant(simple.getBestSignatureTime(id));
        List<CertificateWrapper> certificates = reports.getDiagnosticData().getSignatureById(id).getCertificateChain();
        ChainStanding standing = ChainStanding.of(grounds, certificates, best != null && best.isBefore(now) ? best : asked);
        Verdict verdict = verdict(simple.getIndication(id));
        String reason = simple.getSubIndication(id) == null ? null : simple.getSubIndication(id).name();
        List<Note> errors = new ArrayList<>(notes(simple.getAdESValidationErrors(id)));
        if (verdict == Verdict.TOTAL_PASSED && standing.reason() != null) {
            verdict = Verdict.INDETERMINATE;
            reason = standing.reason();
            errors.add(new Note(standing.key(), standing.english()));
        }
        if (!Additions.allowed(reports.getDiagnosticData().getSignatureById(id))) {
            verdict = verdict == Verdict.TOTAL_FAILED ? verdict : Verdict.INDETERMINATE;
            reason = reason == null ? "FORMAT_FAILURE" : reason;
            errors.add(Additions.NOTE);
        }
        List<Scope> scopes = simple.getSignatureScopes(id).stream().map(scope -> new Scope(scope.getScope().name(), scope.getName())).toList();
        boolean whole = !scopes.isEmpty() && scopes.stream().allMatch(scope -> SignatureScopeType.FULL.name().equals(scope.kind()));
        return new Signature(id, String.valueOf(simple.getSignatureFormat(id)), verdict, reason, simple.getSignedBy(id), instant(simple.getSigningTime(id)), best,
                whole, scopes, errors, notes(simple.getAdESValidationWarnings(id)), standing.links(), blocks(id, reports));
    }

    private static Verdict verdict(Indication indication) {
        return switch (indication) {
            case TOTAL_PASSED, PASSED -> Verdict.TOTAL_PASSED;
            case TOTAL_FAILED, FAILED -> Verdict.TOTAL_FAILED;
            default -> Verdict.INDETERMINATE;
        };
    }

    private static List<Note> notes(List<Message> messages) {
        return messages.stream().map(message -> new Note(message.getKey(), message.getValue())).distinct().toList();
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }

    private static List<Block> blocks(String id, Reports reports) {
        DiagnosticData certificates = reports.getDiagnosticData();
        return reports.getDetailedReportJaxb().getBasicBuildingBlocks().stream().filter(each -> id.equals(each.getId()))
                .flatMap(each -> Stream.concat(mainBlocks(each), chainBlocks(each, certificates))).filter(Objects::nonNull).toList();
    }

    private static Stream<Block> mainBlocks(XmlBasicBuildingBlocks all) {
        return Stream.of(block("FC", null, all.getFC()), block("ISC", null, all.getISC()), block("VCI", null, all.getVCI()), block("CV", null, all.getCV()),
                block("SAV", null, all.getSAV()), block("PSV", null, all.getPSV()), block("XCV", null, all.getXCV()));
    }

    private static Stream<Block> chainBlocks(XmlBasicBuildingBlocks all, DiagnosticData certificates) {
        return all.getXCV() == null ? Stream.empty() : all.getXCV().getSubXCV().stream().map(each -> block("SUB_XCV", subject(each, certificates), each));
    }

    private static String subject(XmlSubXCV block, DiagnosticData certificates) {
        CertificateWrapper certificate = certificates.getUsedCertificateById(block.getId());
        return certificate == null ? null : certificate.getReadableCertificateName();
    }

    /** Null for a block that was not looked at. */
    private static Block block(String name, String about, XmlConstraintsConclusion block) {
        if (block == null) {
            return null;
        }
        boolean concluded = block.getConclusion() != null && block.getConclusion().getIndication() != null;
        return new Block(name, about, concluded ? block.getConclusion().getIndication().name() : null,
                concluded && block.getConclusion().getSubIndication() != null ? block.getConclusion().getSubIndication().name() : null,
                block.getConstraint().stream().map(ReportReader::check).toList());
    }

    private static Check check(XmlConstraint constraint) {
        XmlMessage found = Stream.of(constraint.getError(), constraint.getWarning(), constraint.getInfo()).filter(Objects::nonNull).findFirst().orElse(null);
        return new Check(note(constraint.getName()), constraint.getStatus() == null ? null : constraint.getStatus().name().replace(' ', '_'), note(found),
                constraint.getAdditionalInfo());
    }

    private static Note note(XmlMessage message) {
        return message == null ? null : new Note(message.getKey(), message.getValue());
    }
}
