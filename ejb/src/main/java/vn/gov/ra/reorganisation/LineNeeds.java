package vn.gov.ra.reorganisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.subscriber.SubjectKind;

/** What has to be asked for, certificate by certificate: one line each, however many changes touch it; a revocation leaves no room for anything else. */
final class LineNeeds {

    /** What of a certificate's content changes; the word of the form's column "Thông tin cần thay đổi". */
    enum Content {
        /** The organisation's own name. */
        NAME,
        /** Cơ quan, tổ chức công tác. */
        AGENCY,
        /** The body above. */
        SUPERIOR, EMAIL;

        String label() {
            return Messages.label("reorganisation.changed." + name().toLowerCase(Locale.ROOT), Messages.VI);
        }
    }

    private static final class Need {
        private final UUID changeId;
        private final Facts.Issued certificate;
        private final SubjectKind kind;
        private final Map<Content, String> contents = new LinkedHashMap<>();
        private String ground;

        Need(UUID changeId, Facts.Issued certificate, SubjectKind kind) {
            this.changeId = changeId;
            this.certificate = certificate;
            this.kind = kind;
        }
    }

    private final Map<UUID, Need> byCertificate = new LinkedHashMap<>();

    /** The last word on one content counts: of two renamings the later. */
    void change(UUID changeId, Facts.Issued certificate, SubjectKind kind, Content what, String fresh) {
        byCertificate.computeIfAbsent(certificate.id(), id -> new Need(changeId, certificate, kind)).contents.put(what, fresh);
    }

    void revoke(UUID changeId, Facts.Issued certificate, SubjectKind kind, String ground) {
        Need need = byCertificate.computeIfAbsent(certificate.id(), id -> new Need(changeId, certificate, kind));
        need.ground = need.ground == null ? ground : need.ground;
    }

    /** @param answersFor who answers afterwards for a certificate of that agency */
    List<Planned> lines(UnaryOperator<UUID> answersFor) {
        List<Planned> lines = new ArrayList<>();
        byCertificate.values().forEach(need -> {
            boolean revoke = need.ground != null;
            String detail = revoke ? null : written(need.contents);
            UUID agency = need.certificate.agencyId();
            lines.add(new Planned(need.changeId, revoke ? TaskAction.LINE_REVOKE : TaskAction.LINE_CHANGE, need.certificate.id(), agency,
                    answersFor.apply(agency), need.kind, need.certificate.commonName(), detail, need.ground));
        });
        return lines;
    }

    private static String written(Map<Content, String> contents) {
        return String.join("; ", contents.entrySet().stream().map(one -> one.getKey().name() + "=" + one.getValue()).toList());
    }

    /** The contents a detail tells, in their order. */
    static Map<Content, String> read(String detail) {
        Map<Content, String> contents = new LinkedHashMap<>();
        if (detail != null) {
            for (String part : detail.split("; (?=NAME=|AGENCY=|SUPERIOR=|EMAIL=)")) {
                int at = part.indexOf('=');
                contents.put(Content.valueOf(part.substring(0, at)), part.substring(at + 1));
            }
        }
        return contents;
    }
}
