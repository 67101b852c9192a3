package vn.gov.ra.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;

/** Row of {@code form_definition}. */
@Entity
@Table(name = "form_definition")
@IdClass(FormRow.Key.class)
class FormRow {

    /** The edition and the form's number; JPA wants a class with a constructor without arguments. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String edition;
        private String form;

        Key() {
        }

        Key(String edition, String form) {
            this.edition = edition;
            this.form = form;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && edition.equals(that.edition) && form.equals(that.form);
        }

        @Override
        public int hashCode() {
            return 31 * edition.hashCode() + form.hashCode();
        }
    }

    @Id
    @Column(name = "edition")
    private String edition;
    @Id
    @Column(name = "form")
    private String form;
    @Column(name = "action", nullable = false)
    private String action;
    @Column(name = "subject_kind")
    private String subjectKind;
    @Column(name = "title_vi", nullable = false)
    private String titleVi;
    @Column(name = "fields", nullable = false, columnDefinition = "text")
    private String fields;
    @Column(name = "beside", nullable = false, columnDefinition = "text")
    private String beside;
    @Column(name = "confirmed", nullable = false)
    private boolean confirmed;
    @Column(name = "confirmed_by")
    private String confirmedBy;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Version
    private long version;

    protected FormRow() {
    }

    /** Other words or columns than those that were compared. */
    void becomes(String title, String columns) {
        if (!title.equals(titleVi) || !columns.equals(fields)) {
            titleVi = title;
            fields = columns;
            confirmed = false;
            confirmedBy = null;
            confirmedAt = null;
        }
    }

    void confirmed(String user, Instant now) {
        confirmed = true;
        confirmedBy = user;
        confirmedAt = now;
    }

    FormView whole() {
        return new FormView(view(), confirmedBy, confirmedAt, version);
    }

    FormDefinition view() {
        return new FormDefinition(edition, form, action, subjectKind, titleVi, FormFields.read(fields), FormFields.read(beside), confirmed);
    }
}
