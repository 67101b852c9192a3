package vn.gov.ra.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Row of {@code delegation_document}. */
@Entity
@Table(name = "delegation_document")
class DelegationDocumentRow {

    @Id
    private UUID id;
    @Column(name = "number", nullable = false)
    private String number;
    @Column(name = "issued_on", nullable = false)
    private LocalDate issuedOn;
    @Column(name = "issuer", nullable = false)
    private String issuer;
    @Column(name = "delegate", nullable = false)
    private String delegate;
    @Column(name = "summary_vi", nullable = false)
    private String summaryVi;
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Version
    private long version;

    protected DelegationDocumentRow() {
    }

    DelegationDocumentRow(DelegationDocument document) {
        id = document.id();
        number = document.number();
        issuedOn = document.issuedOn();
        issuer = document.issuer();
        delegate = document.delegate();
        summaryVi = document.summaryVi();
        validFrom = document.validFrom();
        validTo = document.validTo();
    }

    void endBefore(LocalDate day) {
        validTo = day;
    }

    DelegationDocument view() {
        return new DelegationDocument(id, number, issuedOn, issuer, delegate, summaryVi, validFrom, validTo, version);
    }
}
