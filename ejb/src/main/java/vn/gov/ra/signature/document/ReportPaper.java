package vn.gov.ra.signature.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.gov.ra.document.render.pdf.PdfWriter;
import vn.gov.ra.document.render.text.Template;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.signature.document.DocumentReport.Block;
import vn.gov.ra.signature.document.DocumentReport.Check;
import vn.gov.ra.signature.document.DocumentReport.Link;
import vn.gov.ra.signature.document.DocumentReport.Signature;

/** A report as PDF: what was found first, how it was found behind it. */
public final class ReportPaper {

    private final DocumentReport report;
    private final ReportWording words;
    private final String fileName;

    /** @param fileName as the sender called the file; null for none */
    public ReportPaper(DocumentReport report, String fileName, Locale locale) {
        this.report = report;
        this.words = new ReportWording(locale);
        this.fileName = fileName;
    }

    public byte[] pdf() {
        String xhtml = Template.load("signature", "report", 1).fill(model());
        return PdfWriter.write(words.print("title"), report.checkedAt(), List.of(PdfWriter.printable(xhtml)));
    }

    private Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("language", words.locale().getLanguage());
        for (String label : List.of("title", "none", "basis")) {
            model.put(label, words.print(label));
        }
        for (String label : List.of("file", "sha256", "checkedAt", "result", "chain", "subject", "serial", "status", "list", "detail")) {
            model.put(label + "Label", words.print(label));
        }
        model.put("file", fileName);
        model.put("sha256", report.sha256());
        model.put("checkedAt", shown(report.checkedAt()));
        model.put("result", Messages.label(report.verdict(), words.locale()));
        int[] number = {0};
        model.put("signatures", report.signatures().stream().map(signature -> signature(signature, ++number[0])).toList());
        return model;
    }

    private Map<String, Object> signature(Signature signature, int number) {
        Map<String, Object> model = new HashMap<>();
        model.put("heading", words.print("signature", number));
        model.put("verdict", Messages.label(signature.verdict(), words.locale()));
        model.put("reason", signature.reason());
        model.put("reasonText", words.reason(signature.reason()));
        model.put("facts", Stream.of(fact("signedBy", signature.signedBy()), fact("level", signature.level()), fact("claimedAt", shown(signature.claimedAt())),
                fact("provenAt", shown(signature.provenAt())), fact("whole", words.print(signature.wholeDocument() ? "yes" : "no"))).toList());
        model.put("errors", signature.errors().stream().map(words::of).toList());
        model.put("warnings", signature.warnings().stream().map(words::of).toList());
        model.put("chain", signature.chain().stream().map(this::link).toList());
        model.put("blocks", signature.blocks().stream().map(this::block).toList());
        return model;
    }

    private Map<String, Object> fact(String label, String value) {
        return Map.of("label", words.print(label), "value", value == null ? "" : value);
    }

    private Map<String, Object> link(Link link) {
        String status = link.anchor() ? words.print("anchor") : link.status() == null ? "" : Messages.label("status.word." + link.status(), words.locale());
        String list = link.crlNumber() == null ? "" : "CRL " + link.crlNumber() + ", " + shown(link.thisUpdate()) + " – " + shown(link.nextUpdate());
        return Map.of("subject", link.subject(), "serial", link.serial(), "status", status, "list", list);
    }

    private Map<String, Object> block(Block block) {
        Map<String, Object> model = new HashMap<>();
        model.put("name", words.block(block.name()) + (block.about() == null ? "" : ": " + block.about()));
        model.put("conclusion", block.conclusion() == null ? "" : block.conclusion() + (block.reason() == null ? "" : " (" + block.reason() + ")"));
        model.put("checks", block.checks().stream().map(this::check).toList());
        return model;
    }

    private Map<String, Object> check(Check check) {
        Map<String, Object> model = new HashMap<>();
        model.put("question", words.of(check.question()));
        model.put("finding", words.of(check.finding()));
        model.put("answer", words.answer(check.answer()));
        return model;
    }

    private String shown(java.time.Instant moment) {
        return moment == null ? "" : Messages.shown(moment, words.locale());
    }
}
