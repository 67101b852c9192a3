/**
 * What an uploaded file is, how its text was written, and its cells as they stand; nothing of forms is known here. Owns: 
 * nothing stored. Uses: document (ZIP within limits).
 */
package vn.gov.ra.intake.sheet;
