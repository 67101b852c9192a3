package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.document.render.letter.Issuer;
import vn.gov.ra.document.render.letter.Labelled;
import vn.gov.ra.document.render.letter.LetterHead;
import vn.gov.ra.document.render.letter.Receipt;
import vn.gov.ra.document.render.pdf.PdfWriter;
import vn.gov.ra.document.render.text.VietnameseDates;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.Sha256;

/** The slip an agency prints for its signed dossier (giấy tiếp nhận và hẹn trả kết quả); made anew each time from what is stored, so nothing is kept. */
@Dependent
class ReceiptMaker {

    @Inject
    private Regulation regulation;
    @Inject
    private Settings settings;
    @Inject
    private LegalCalendar calendar;

    /** @param dossier signed: it has its code and the day its result is promised for */
    FileContent make(DossierView dossier) {
        Issuer issuer = new Issuer(settings.get("office.parent", null), settings.get("office.name"), settings.get("office.place", ""));
        String subject = regulation.form(dossier.edition(), dossier.form()).titleVi();
        List<Labelled> facts = new ArrayList<>();
        facts.add(new Labelled(label("letter"), dossier.letterNo() + ", " + VietnameseDates.shortForm(dossier.letterDate())));
        Optional.ofNullable(dossier.contact().get("mobile")).ifPresent(phone -> facts.add(new Labelled(Messages.label("request.contact.mobile", Messages.VI), phone)));
        Receipt receipt = new Receipt(new LetterHead(issuer, dossier.code(), calendar.dateOf(dossier.signedAt()), subject), dossier.code(), dossier.agencyName(),
                dossier.signedByName(), facts, dossier.attachments().stream().map(AttachmentView::fileName).toList(), dossier.lineCount(), dossier.signedAt(), dossier.dueOn(),
                label("delivery"), label("portal"), dossier.code());
        byte[] pdf = PdfWriter.write(dossier.signedAt(), receipt);
        return new FileContent(new FileRef(dossier.id(), Sha256.hex(pdf), FileType.PDF.mediaType(), pdf.length, "giay-tiep-nhan-" + dossier.code() + ".pdf"), pdf);
    }

    private static String label(String key) {
        return Messages.label("request.receipt." + key, Messages.VI);
    }
}
