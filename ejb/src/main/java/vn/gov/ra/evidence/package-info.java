/**
 * Evidence (bộ chứng cứ) of what happened to a certificate, a device, a person or an agency: one signed ZIP that can be checked without the portal.
 * <p>Owns: nothing stored. Uses: agency, subscriber, certificate, token, request, approval, handover, status. Used by: nobody in this archive.
 * <p>Invariants: the manifest names every file with its SHA-256 and is signed; that it was made stands in the audit trail; it names people in
 * full, so only the office makes it.
 * <p>Times: UTC instants in machine-readable files, Asia/Ho_Chi_Minh in the index.
 */
package vn.gov.ra.evidence;
