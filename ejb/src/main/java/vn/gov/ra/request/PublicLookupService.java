package vn.gov.ra.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.shared.VietnameseText;

/**
 * How far a request is, for people without an account who know its number and the last four digits of their own personal number.
 * Nothing is told of anybody else in the dossier, and of oneself only initials. A wrong number and wrong digits have one answer: none.
 * Whoever calls this holds back callers who guess.
 */
@Stateless
public class PublicLookupService {

    /** YC-2026-000123, or one of its lines YC-2026-000123-01. */
    private static final Pattern CODE = Pattern.compile("(YC-\\d{4}-\\d{4,8})(-\\d{2,4})?");
    private static final Pattern DIGITS = Pattern.compile("\\d{4}");
    private static final int DIGITS_ASKED = 4;

    @Inject
    private PublicLookupQuery lookup;
    @Inject
    private RequestQuery query;
    @Inject
    private Payloads payloads;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private LegalCalendar calendar;

    /**
     * @param code of the dossier or of a line, in either case
     * @param lastFour digits of the personal number of the person the line is about
     * @return empty also where one of them cannot be read
     */
    @PermitAll
    public Optional<PublicDossierView> find(String code, String lastFour) {
        Matcher number = CODE.matcher(plain(code).toUpperCase(Locale.ROOT));
        String digits = plain(lastFour);
        if (!number.matches() || !DIGITS.matcher(digits).matches()) {
            return Optional.empty();
        }
        return lookup.dossier(number.group(1)).flatMap(dossier -> told(dossier, number.group(2) == null ? null : number.group(), digits));
    }

    private Optional<PublicDossierView> told(Dossier dossier, String onlyLine, String digits) {
        LocalDate receivedOn = calendar.dateOf(dossier.signedAt());
        List<PublicLineView> lines = new ArrayList<>();
        for (RequestLine line : lookup.lines(dossier.id())) {
            Map<String, String> values = payloads.openLine(line.payload());
            // All lines are compared, whichever matches first.
            if (endsWith(values.get("nationalId"), digits) && (onlyLine == null || onlyLine.equals(line.code()))) {
                lines.add(view(line, values.getOrDefault("fullName", ""), receivedOn));
            }
        }
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(new PublicDossierView(dossier.code(), agencies.nameOn(dossier.agencyId(), calendar.today()), receivedOn, lines));
    }

    private PublicLineView view(RequestLine line, String name, LocalDate receivedOn) {
        Map<LineState, LocalDate> reached = new EnumMap<>(LineState.class);
        query.events(line.id()).stream().map(LineEvent::view).filter(event -> event.from() != event.to())
                .forEach(event -> reached.put(event.to(), calendar.dateOf(event.at())));
        return new PublicLineView(line.action(), initials(name), line.state(), NationalStatus.of(line.state()), line.dueOn(),
                PublicStep.of(line.state(), receivedOn, reached));
    }

    /** Nguyễn Hoài An is N. H. A. */
    static String initials(String name) {
        StringJoiner initials = new StringJoiner(" ");
        for (String part : plain(name).split(" ")) {
            if (!part.isEmpty()) {
                initials.add(new StringBuilder().appendCodePoint(Character.toUpperCase(part.codePointAt(0))).append('.'));
            }
        }
        return initials.toString();
    }

    /** Takes as long whichever digit differs. */
    static boolean endsWith(String nationalId, String digits) {
        String id = plain(nationalId);
        return id.length() > DIGITS_ASKED && MessageDigest.isEqual(id.substring(id.length() - DIGITS_ASKED).getBytes(StandardCharsets.UTF_8),
                digits.getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String typed) {
        String clean = VietnameseText.clean(typed);
        return clean == null ? "" : clean;
    }
}
