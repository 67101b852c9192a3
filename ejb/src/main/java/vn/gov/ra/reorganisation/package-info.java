/**
 * Offices that change (sắp xếp cơ quan): merged, divided, renamed, placed under another body, dissolved, by a numbered decision and from a day on.
 * <p>Owns: {@code reorganisation}, {@code reorganisation_change}, {@code reorganisation_task}, {@code reorganisation_placement}, {@code reorganisation_log}, the counter {@code SX}.
 * <p>Uses: agency, subscriber, certificate, token, account, delegation, request, job. Used by: nobody in this archive.
 * <p>Invariants: preview and execution write down what follows by the same rules; each task is done at most once and undone at most once, in a transaction of its
 * chunk, so that a run broken off goes on where it stood; nothing that ended is renamed or moved; an agency's code is never another's; until
 * it is frozen a plan can be undone as long as none of its drafts was handed in.
 * <p>Times: UTC instants; the day a plan takes effect is Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.reorganisation;
