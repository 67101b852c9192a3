package vn.gov.ra.demo.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Beside {@link ManyPeople}: a subscriber, a device, a line and an audit row for each of them, lines by five in a dossier. */
final class ManyRequests {

    private static final String OURS = " where p.official_email like 'nv%@tinh.example.vn'";

    private ManyRequests() {
    }

    /** Copies of the demo's rows in what the lists do not show; the caller commits. */
    static void write(Connection connection) throws SQLException {
        for (String sql : new String[] {
            "create temp table numbered as select p.id, p.full_name, p.search_key, h.agency_id, row_number() over (order by p.id) as no, dense_rank() over (order by h.agency_id) as unit"
                + " from person p join home h on h.person_id = p.id" + OURS,
            "create temp table bundled as select n.*, (row_number() over (partition by agency_id order by no) - 1) / 5 as bundle,"
                + " (row_number() over (partition by agency_id order by no) - 1) % 5 + 1 as line_no from numbered n",
            "create temp table bundles as select agency_id, bundle, gen_random_uuid() as id, row_number() over (order by bundle, agency_id) as no"
                + " from (select distinct agency_id, bundle from bundled) b",
            "insert into subscriber (id, kind, name, search_key, person_id, agency_id) select gen_random_uuid(), 'PERSON', full_name, search_key, id, agency_id from numbered",
            "insert into dossier (id, code, form, edition, action, subject_kind, agency_id, letter_no, letter_date, state, due_on, created_at)"
                + " select b.id, 'YC-2019-' || lpad(b.no::text, 6, '0'), d.form, d.edition, d.action, d.subject_kind, b.agency_id, b.no || '/CV-UBND', date '2019-01-01' + (b.no % 300)::int, 'SUBMITTED',"
                + " date '2019-02-01' + (b.no % 300)::int, now() - interval '1 minute' * b.no from bundles b, (select * from dossier where state = 'SUBMITTED' and form = '01' order by id limit 1) d",
            "insert into request_line (id, dossier_id, line_no, code, agency_id, action, subject_kind, display_name, search_key, payload, state, state_since, due_on)"
                + " select gen_random_uuid(), b.id, n.line_no, 'YC-2019-' || lpad(b.no::text, 6, '0') || '-' || lpad(n.line_no::text, 2, '0'), n.agency_id, l.action, l.subject_kind, n.full_name,"
                + " n.search_key, l.payload, (array['DONE', 'DONE', 'DONE', 'DONE', 'REJECTED', 'SUBMITTED', 'IN_REVIEW', 'APPROVED'])[1 + n.no % 8], now() - interval '1 minute' * n.no,"
                + " case when n.no % 3 > 0 then date '2019-02-01' + (b.no % 300)::int end from bundled n join bundles b on b.agency_id = n.agency_id and b.bundle = n.bundle,"
                + " (select l.* from request_line l join dossier d on d.id = l.dossier_id where d.form = '01' order by l.id limit 1) l",
            "insert into token (id, serial, kind, state, holder_type, agency_id, due_on, registered_at) select gen_random_uuid(), 'BCH-' || lpad(no::text, 8, '0'), 'USB_TOKEN',"
                + " (array['RECALLED', 'IN_STOCK', 'IN_USE', 'IN_USE'])[1 + no % 4], (array['SUBSCRIBER', 'OFFICE', 'SUBSCRIBER', 'SUBSCRIBER'])[1 + no % 4], agency_id,"
                + " case when no % 4 = 0 then date '2026-01-01' + (no % 300)::int end, now() - interval '1 second' * no from numbered",
            "insert into audit_event (id, at, actor, roles, agency_id, action, object_type, object_id, object_name, mac) select gen_random_uuid(), now() - interval '1 second' * no, 'chuyenvien', 'OFFICER',"
                + " agency_id, 'line.propose-approve', 'line', id, full_name, repeat('0', 64) from numbered",
            "insert into audit_seal (seq, event_id, prev_mac, mac, sealed_at) select (select coalesce(max(seq), 0) from audit_seal) + row_number() over (order by e.id), e.id, repeat('0', 64),"
                + " repeat('0', 64), now() from audit_event e where e.mac = repeat('0', 64)"}) {
            ManyPeople.execute(connection, sql);
        }
    }
}
