package vn.gov.ra.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.render.letter.DeviceLabel;
import vn.gov.ra.document.render.letter.DeviceLabels;
import vn.gov.ra.document.render.pdf.PdfWriter;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.token.TokenFilter;
import vn.gov.ra.token.TokenService;
import vn.gov.ra.token.TokenView;

/** Stickers with the serial as bars and QR code, so that a device is scanned at the counter and nobody types its number. */
@Stateless
public class DeviceLabelService {

    /** Forty sheets. */
    private static final int MOST = 960;

    @Inject
    private TokenService devices;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** The sticker of one device. */
    @RolesAllowed({Role.STOREKEEPER, Role.OFFICER})
    public FileContent label(UUID id) {
        return sheets(List.of(devices.get(id)));
    }

    /** Those of all devices that fit, by serial. @throws DomainException {@link HandoverError#LABELS} */
    @RolesAllowed({Role.STOREKEEPER, Role.OFFICER})
    public FileContent labels(TokenFilter filter) {
        List<TokenView> all = new ArrayList<>();
        String cursor = null;
        do {
            Slice<TokenView> page = devices.list(filter, new Paging(cursor, Slice.MAX_LIMIT, Sort.parse("serial")));
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null && all.size() <= MOST);
        if (all.isEmpty() || all.size() > MOST) {
            throw new DomainException(HandoverError.LABELS, all.size(), MOST);
        }
        return sheets(all);
    }

    private FileContent sheets(List<TokenView> tokens) {
        String title = Messages.label("token.labels.title", Messages.VI);
        byte[] pdf = PdfWriter.write(clock.instant(), new DeviceLabels(title, settings.get("office.name"),
                tokens.stream().map(token -> new DeviceLabel(token.serial(), token.model())).toList()));
        String name = tokens.size() == 1 ? "nhan-" + tokens.get(0).serial() + ".pdf" : "nhan-thiet-bi.pdf";
        return new FileContent(new FileRef(Ids.next(), Sha256.hex(pdf), "application/pdf", pdf.length, name), pdf);
    }
}
