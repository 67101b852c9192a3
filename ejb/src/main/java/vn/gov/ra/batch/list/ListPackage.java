package vn.gov.ra.batch.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.gov.ra.document.render.docx.DocxWriter;
import vn.gov.ra.document.render.letter.FormWording;
import vn.gov.ra.document.render.letter.Labelled;
import vn.gov.ra.document.render.letter.LetterHead;
import vn.gov.ra.document.render.letter.SubmissionAppendix;
import vn.gov.ra.document.render.letter.SubmissionLetter;
import vn.gov.ra.document.render.letter.TableContent;
import vn.gov.ra.document.render.pack.PackageZip;
import vn.gov.ra.document.render.pack.UnpackedFile;
import vn.gov.ra.document.render.pack.ZipReader;
import vn.gov.ra.document.render.pdf.PdfWriter;
import vn.gov.ra.document.render.sheet.CsvWriter;
import vn.gov.ra.document.render.sheet.SheetContent;
import vn.gov.ra.document.render.sheet.SpreadsheetWriter;
import vn.gov.ra.document.render.text.VietnameseDates;
import vn.gov.ra.document.render.text.Wording;
import vn.gov.ra.request.CertificationRequest;
import vn.gov.ra.request.Medium;

/** The ZIP that goes to the CA operator ({@code contract.md} §4): letter and appendix as PDF and DOCX, list as XLSX and CSV, .edxml, manifest. */
public final class ListPackage {

    private static final Wording WORDS = Wording.load("batch", "list", 1);

    private static final String CSR = "csr";

    private final FrozenList list;
    private final ListTable table;

    /** @param reasonText the wording of a reason's code; gives back what it does not know */
    public ListPackage(FrozenList list, UnaryOperator<String> reasonText) {
        this.list = list;
        this.table = new ListTable(list.form(), reasonText);
    }

    public byte[] zip() {
        return PackageZip.write(list.number(), list.contentHash(), files());
    }

    /** The letter out of a package made here: the very bytes a signer signs. */
    public static byte[] letterOf(byte[] zip) {
        String ending = '-' + WORDS.text("file.letter");
        return ZipReader.read(zip).stream().filter(file -> file.name().endsWith(ending)).findFirst().map(UnpackedFile::content)
                .orElseThrow(() -> new IllegalStateException("A package without letter"));
    }

    Map<String, byte[]> files() {
        FormWording words = wording();
        LetterHead head = list.office().head(words.subject());
        TableContent printed = table.printed(list.lines());
        SubmissionLetter letter = letter(head, words);
        SubmissionAppendix appendix = new SubmissionAppendix(head, list.number(), words, printed);
        TableContent coded = table.coded(list.lines());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name("file.letter"), PdfWriter.write(list.frozenAt(), letter));
        files.put(name("file.appendix"), PdfWriter.write(list.frozenAt(), appendix));
        files.put(name("file.letterText"), DocxWriter.write(list.frozenAt(), letter));
        files.put(name("file.appendixText"), DocxWriter.write(list.frozenAt(), appendix));
        files.put(name("file.workbook"), SpreadsheetWriter.write(new SheetContent(WORDS.text("sheet"), List.of(), coded), list.frozenAt()));
        files.put(name("file.csv"), CsvWriter.write(coded, list.office().csvDelimiter()));
        // What a system's key has signed goes to the operator as it came, named by its line.
        list.lines().stream().filter(line -> !line.value(CSR).isEmpty())
                .forEach(line -> files.put(list.number() + '-' + line.code() + ".csr", CertificationRequest.der(line.value(CSR))));
        // The bus carries the letter; it is packed before the manifest lists both.
        files.put(name("file.edxml"), Edxml.write(list, words.subject(), name("file.letter"), files.get(name("file.letter"))));
        return files;
    }

    private String name(String key) {
        return list.number() + '-' + WORDS.text(key);
    }

    private SubmissionLetter letter(LetterHead head, FormWording words) {
        OfficeFacts office = list.office();
        return new SubmissionLetter(head, List.of(office.caName()), office.legalBases(), words, list.number(), list.lines().size(), counts(), List.of(),
                list.contentHash(), office.sentTo(), office.signedBy(), list.number() + ' ' + list.contentHash(), list.replaces());
    }

    /** How many lines of which agency; left out where all are of one. */
    private List<Labelled> counts() {
        Map<String, Integer> byAgency = new LinkedHashMap<>();
        list.lines().forEach(line -> byAgency.merge(line.agencyName(), 1, Integer::sum));
        return byAgency.size() < 2 ? List.of()
                : byAgency.entrySet().stream().map(one -> new Labelled(one.getKey(), VietnameseDates.count(one.getValue()))).toList();
    }

    private FormWording wording() {
        FormWording plain = FormWording.asking(list.form().action(), list.form().subjectKind(), list.form().titleVi());
        return list.lines().stream().allMatch(line -> Medium.central(line.values())) ? plain.forCentralSigning() : plain;
    }
}
