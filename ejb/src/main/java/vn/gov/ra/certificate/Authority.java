package vn.gov.ra.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.shared.Sha256;

/** An authority whose certificates we register and whose lists we mirror; {@code AuthorityService} says what may be registered. */
@Entity
@Table(name = "authority")
class Authority {

    @Id
    private UUID id;
    @Column(name = "alias", nullable = false)
    private String alias;
    @Column(name = "subject", nullable = false)
    private String subject;
    @Column(name = "sha256", nullable = false)
    private String sha256;
    @Column(name = "der", nullable = false)
    private byte[] der;
    @Column(name = "parent_id")
    private UUID parentId;
    @Column(name = "trust_anchor", nullable = false)
    private boolean trustAnchor;
    @Column(name = "crl_urls", nullable = false)
    private String crlUrls;
    @Column(name = "ocsp_urls", nullable = false)
    private String ocspUrls;
    @Column(name = "host_aliases", nullable = false)
    private String hostAliases;
    @Enumerated(EnumType.STRING)
    @Column(name = "responder_mode", nullable = false)
    private ResponderMode responderMode;
    @Enumerated(EnumType.STRING)
    @Column(name = "unissued_answer", nullable = false)
    private UnissuedAnswer unissuedAnswer;
    @Column(name = "expected_period_hours")
    private Integer expectedPeriodHours;
    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Authority() {
    }

    Authority(UUID id, String alias, String subject, String sha256, byte[] der, UUID parentId) {
        this.id = id;
        this.alias = alias;
        this.subject = subject;
        this.sha256 = sha256;
        this.der = der;
        this.parentId = parentId;
        this.responderMode = ResponderMode.DELEGATED;
        this.unissuedAnswer = UnissuedAnswer.UNKNOWN;
        this.crlUrls = "";
        this.ocspUrls = "";
        this.hostAliases = "";
    }

    void change(boolean anchor, List<String> crls, List<String> ocsps, Map<String, String> hosts) {
        trustAnchor = anchor;
        crlUrls = String.join("\n", crls);
        ocspUrls = String.join("\n", ocsps);
        hostAliases = String.join("\n", hosts.entrySet().stream().map(e -> e.getKey() + '=' + e.getValue()).toList());
    }

    void answered(ResponderMode mode, UnissuedAnswer unissued) {
        responderMode = mode;
        unissuedAnswer = unissued;
    }

    /** @param hours null for none of its own */
    void publishes(Integer hours) {
        expectedPeriodHours = hours;
    }

    /** What is stored is still the certificate that was pinned. */
    boolean whole() {
        return Sha256.hex(der).equals(sha256);
    }

    String alias() {
        return alias;
    }

    AuthorityView view() {
        return new AuthorityView(id, alias, subject, sha256, der, parentId, trustAnchor, lines(crlUrls), lines(ocspUrls), hosts(), responderMode, unissuedAnswer,
                expectedPeriodHours == null ? null : Duration.ofHours(expectedPeriodHours), version);
    }

    private Map<String, String> hosts() {
        Map<String, String> hosts = new LinkedHashMap<>();
        for (String line : lines(hostAliases)) {
            int equals = line.indexOf('=');
            hosts.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return hosts;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    long version() {
        return version;
    }
}
