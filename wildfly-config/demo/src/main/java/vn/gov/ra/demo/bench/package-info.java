/**
 * {@code ./portal bench NAME}: the measurements behind the figures we state, so that anyone can repeat them. A benchmark is no
 * test: it fails when an answer is wrong, never because it was slow.
 * <p>To add one: write a public class {@code XxxBench implements} {@link vn.gov.ra.demo.bench.Bench} with a public constructor
 * without parameters, and put its full name on a line of its own in
 * {@code src/main/resources/META-INF/services/vn.gov.ra.demo.bench.Bench}. {@link vn.gov.ra.demo.bench.Bench#name()} is the word
 * after {@code ./portal bench}; {@link vn.gov.ra.demo.bench.Bench#options()} names its options with their defaults ({@code rows}
 * → {@code --rows 1000000}); {@link vn.gov.ra.demo.bench.Bench#needs()} says whether it wants an empty database with today's
 * schema ({@link vn.gov.ra.demo.bench.Need#SCRATCH}, made before and dropped after), the portal running
 * ({@link vn.gov.ra.demo.bench.Need#PORTAL}) or a whole portal to fill ({@link vn.gov.ra.demo.bench.Need#OWN}); {@code run} gets a {@link vn.gov.ra.demo.bench.BenchRun} with both and the
 * options, and returns {@link vn.gov.ra.demo.bench.Figure}s. What was measured against stands in the same run, and the figure
 * carries the ratio: absolute times of shared machines say little. Help, date, machine and table are printed for it.
 * <p>Owns: nothing that lasts. Uses: any room's public classes. Used by: {@code vn.gov.ra.demo.launch}.
 * <p>Invariants: a bench runs in a process of its own with the full compiler; it never writes to the portal's own database.
 * <p>Times: monotonic clock of the measuring process, in seconds unless a unit says otherwise.
 */
package vn.gov.ra.demo.bench;
