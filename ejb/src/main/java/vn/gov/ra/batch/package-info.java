/**
 * Submission lists (danh sách gửi Ban Cơ yếu): put together, frozen, signed, sent, and brought to an outcome line by line.
 * Sub-rooms by topic: {@code list} makes the files that go out, {@code result} reads what comes back.
 * <p>Owns: {@link vn.gov.ra.batch.SubmissionBatch}, its lines and files. A frozen line is a copy; once sent it follows nothing.
 * <p>Uses: regulation, document, agency, subscriber, certificate, token, request, delegation, signature, job. Used by: pages, REST, report.
 * <p>Invariants: a line is in at most one open list; what is signed are the stored bytes; who signs is not who froze, who confirms is not
 * who imported, by person; from sending on nothing is rolled back.
 * <p>Times: UTC instants; dates printed on the list are Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.batch;
